import { CONFIDENCES } from '@/domain/progress/answer-log';
import type { ItemMemory } from '@/domain/progress/group/learner-record';
import type { FirstAnswer } from '@/domain/progress/item-statistics/first-answer';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Corrected, CorrectedRow } from '@/server/store/corrected-answers';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

// Statements over all learners of a group: reading each log whole would take seconds. Values are parameters, always; learners come from the group's members.

interface FirstRow extends CorrectedRow {
  origin: string;
}

/** Twists are other questions than the item's own. */
const TWISTS: readonly (string | null)[] = ['pair', 'reverse'];
/** Forms in which options alone are chosen; of a matching question each prompt chooses. */
const CHOICES: readonly (string | null)[] = ['single', 'multiple'];

/**
 * The first answer of each learner to each item, where it was live, plain, and not taken back: what is answered after that was known by then. What a corrected
 * key says of it counts.
 */
export async function readGroupFirsts(
  { db }: Store,
  learnerIds: readonly string[],
  corrected: Corrected,
): Promise<FirstAnswer[]> {
  const rows = await db.$queryRaw<FirstRow[]>`
    SELECT "given"."learnerId", "given"."issuedId", "given"."event", "given"."itemId", "given"."correct", "given"."confidence",
      "given"."effortMs", "given"."answeredAt", "given"."form", "given"."response", "given"."keyIds", "given"."origin"
    FROM (SELECT "learnerId", "itemId", MIN("answeredAt") AS "at" FROM "Review"
      WHERE "learnerId" IN (${Prisma.join([...learnerIds])}) GROUP BY "learnerId", "itemId") AS "first"
    JOIN "Review" AS "given" ON "given"."learnerId" = "first"."learnerId" AND "given"."itemId" = "first"."itemId"
      AND "given"."answeredAt" = "first"."at"
    WHERE "given"."event" = 'answer'`;
  const parse = parser();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const place = `${row.learnerId} ${row.itemId}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const judged = corrected.last.get(`${row.learnerId} ${row.issuedId}`) ?? row;
    if (judged.event === 'void' || row.origin !== 'live' || TWISTS.includes(row.form)) return [];
    return [toFirst(judged, parse)];
  });
}

type Parse = (text: string) => unknown;

/** Few different responses are given to an item: each is read once, and shared. */
export function parser(): Parse {
  const known = new Map<string, unknown>();
  return (text) => {
    if (!known.has(text)) known.set(text, JSON.parse(text));
    return known.get(text);
  };
}

/** A row as a first answer. */
export function toFirst(
  row: Omit<CorrectedRow, 'learnerId' | 'response' | 'issuedId' | 'event' | 'answeredAt'> & {
    learnerId: string | null;
    response: string | null;
  },
  parse: Parse,
): FirstAnswer {
  const isChoice = CHOICES.includes(row.form) && row.response !== null && row.keyIds !== null;
  const response = isChoice ? (parse(row.response ?? '') as { choices?: string[] }) : {};
  return {
    ...{ learnerId: row.learnerId, itemId: row.itemId, correct: Boolean(row.correct) },
    ...{ confidence: oneOf(CONFIDENCES, row.confidence), effortMs: Number(row.effortMs) },
    chosen: response.choices ?? null,
    right: isChoice ? (parse(row.keyIds ?? '') as string[]) : null,
  };
}

interface MemoryRow {
  learnerId: string;
  itemId: string;
  stability: number;
  state: string;
  lastReviewedAt: bigint | number;
  lapses: bigint | number;
}

/** What is believed of the learners' memories, by learner. */
export async function readGroupMemories(
  { db }: Store,
  learnerIds: readonly string[],
): Promise<Map<string, ItemMemory[]>> {
  const rows = await db.$queryRaw<MemoryRow[]>`
    SELECT "learnerId", "itemId", "stability", "state", "lastReviewedAt", "lapses" FROM "Memory"
    WHERE "learnerId" IN (${Prisma.join([...learnerIds])})`;
  const byLearner = new Map<string, ItemMemory[]>(learnerIds.map((id) => [id, []]));
  for (const { learnerId, itemId, stability, state, lastReviewedAt, lapses } of rows)
    byLearner.get(learnerId)?.push({
      ...{ itemId, stability, lastReviewedAt: Number(lastReviewedAt), lapses: Number(lapses) },
      isLearned: state === 'review',
    });
  return byLearner;
}
