import { CONFIDENCES } from '@/domain/progress/answer-log';
import type { ItemMemory } from '@/domain/progress/group/learner-record';
import { groupedBy } from '@/domain/progress/grouped-by';
import { type AnswerList, listAnswers } from '@/domain/progress/item-statistics/answer-list';
import type { FirstAnswer } from '@/domain/progress/item-statistics/first-answer';

import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Corrected, CorrectedRow } from '@/server/store/corrected-answers';
import type { Store } from '@/server/store/open-store';
import type { Sharing } from '@/server/store/share-texts';
import { oneOf } from '@/server/store/stored';

// Statements over all learners of a group: reading each log whole would take seconds. Values are parameters, always; learners come from the group's members.

type FirstRow = Pick<
  CorrectedRow,
  'learnerId' | 'itemId' | 'issuedId' | 'correct' | 'confidence' | 'effortMs' | 'form' | 'response' | 'keyIds'
> & { origin: string };

/** Twists are other questions than the item's own. */
const TWISTS: readonly (string | null)[] = ['pair', 'reverse'];
/** Forms in which options alone are chosen; of a matching question each prompt chooses. */
const CHOICES: readonly (string | null)[] = ['single', 'multiple'];

/**
 * The first answer of each learner to each item, by learner, where it was live, plain, and not taken back: what is answered after that was known by then. What
 * a corrected key says of it counts. The learners stand in the statement twice: PostgreSQL would read everybody's log otherwise.
 */
export async function readGroupFirsts(
  { db }: Store,
  learnerIds: readonly string[],
  { corrected, share }: { corrected: Corrected; share: Sharing },
): Promise<Map<string, AnswerList>> {
  const learners = Prisma.join([...learnerIds]);
  const rows = await db.$queryRaw<FirstRow[]>`
    SELECT "given"."learnerId", "given"."itemId", "given"."issuedId", "given"."correct", "given"."confidence", "given"."effortMs",
      "given"."form", "given"."response", "given"."keyIds", "given"."origin"
    FROM (SELECT "learnerId", "itemId", MIN("answeredAt") AS "at" FROM "Review"
      WHERE "learnerId" IN (${learners}) GROUP BY "learnerId", "itemId") AS "first"
    JOIN "Review" AS "given" ON "given"."learnerId" = "first"."learnerId" AND "given"."itemId" = "first"."itemId"
      AND "given"."answeredAt" = "first"."at"
    WHERE "given"."learnerId" IN (${learners}) AND "given"."event" = 'answer'`;
  const lists = [...groupedBy(rows, ({ learnerId }) => learnerId)].map(([id, own]): [string, AnswerList] => {
    const answers = toFirsts(own, corrected.last.get(id), share);
    return [id, listAnswers(answers, { isOfOnePerson: true })];
  });
  return new Map(lists);
}

/** Of one learner. */
function toFirsts(
  rows: readonly FirstRow[],
  corrected: ReadonlyMap<string, CorrectedRow> | undefined,
  share: Sharing,
): FirstAnswer[] {
  const seen = new Set<string>();
  const firsts: FirstAnswer[] = [];
  for (const row of rows) {
    if (seen.has(row.itemId)) continue;
    seen.add(row.itemId);
    const judged = corrected?.get(row.issuedId);
    if (judged?.event === 'void' || row.origin !== 'live' || TWISTS.includes(row.form)) continue;
    firsts.push(toFirst(judged ?? row, share));
  }
  return firsts;
}

/** A row as a first answer. */
export function toFirst(
  row: Pick<FirstRow, 'itemId' | 'correct' | 'confidence' | 'effortMs' | 'form' | 'keyIds'> & {
    response: string | null;
  },
  { word, parse }: Sharing,
): FirstAnswer {
  const isChoice = CHOICES.includes(row.form) && row.response !== null && row.keyIds !== null;
  const response = isChoice ? (parse(row.response ?? '') as { choices?: string[] }) : {};
  return {
    ...{ itemId: word(row.itemId), correct: Boolean(row.correct) },
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
  { word }: Sharing,
): Promise<Map<string, ItemMemory[]>> {
  const rows = await db.$queryRaw<MemoryRow[]>`
    SELECT "learnerId", "itemId", "stability", "state", "lastReviewedAt", "lapses" FROM "Memory"
    WHERE "learnerId" IN (${Prisma.join([...learnerIds])})`;
  const byLearner = new Map<string, ItemMemory[]>(learnerIds.map((id) => [id, []]));
  for (const { learnerId, itemId, stability, state, lastReviewedAt, lapses } of rows)
    byLearner.get(learnerId)?.push({
      ...{ itemId: word(itemId), stability, lastReviewedAt: Number(lastReviewedAt), lapses: Number(lapses) },
      isLearned: state === 'review',
    });
  return byLearner;
}
