import { CONFIDENCES } from '@/domain/progress/answer-log';
import type { AnswerSpan, RecentMistake } from '@/domain/progress/group/learner-record';
import type { Mistake } from '@/domain/progress/logged-answer';
import { QUESTION_FORMS } from '@/domain/question/form-of';
import type { Response } from '@/domain/question/question';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Corrected, CorrectedRow } from '@/server/store/corrected-answers';
import type { Store } from '@/server/store/open-store';
import type { Sharing } from '@/server/store/share-texts';
import { oneOf } from '@/server/store/stored';

/** What a learner did: ever, and since some time. */
export interface Activity {
  answers: number;
  lastAt: number | null;
  activity: AnswerSpan[];
  mistakes: RecentMistake[];
}

const QUARTER_MS = 900_000;

/** What these learners did, by learner. Misses of mock exams are mistakes, and no part of what was answered: the log holds no right answers beside them. */
export async function readGroupActivity(
  store: Store,
  learnerIds: readonly string[],
  { since, corrected, share }: { since: number; corrected: Corrected; share: Sharing },
): Promise<Map<string, Activity>> {
  const found = new Map<string, Activity>(
    learnerIds.map((id) => [id, { answers: 0, lastAt: null, activity: [], mistakes: [] }]),
  );
  await Promise.all([
    addTotals(store, found),
    addSpans(store, found, since),
    addMistakes(store, found, { since, share }),
  ]);
  for (const [id, events] of corrected.events) subtract(found.get(id), events);
  for (const row of [...corrected.last.values()].flatMap((own) => [...own.values()])) {
    const own = found.get(row.learnerId);
    if (row.event === 'void') subtract(own, 1);
    if (own === undefined || row.event === 'void') continue;
    const at = Number(row.answeredAt);
    if (at < since) continue;
    own.activity.push({ at, answers: 1, right: Number(row.correct), effortMs: Number(row.effortMs) });
    if (!row.correct) own.mistakes.push(...toMistake(row, share));
  }
  return found;
}

function subtract(own: Activity | undefined, answers: number): void {
  if (own !== undefined) own.answers -= answers;
}

/** Answers that were taken back or judged again are left out here, and added as their last event leaves them. */
const standing = Prisma.sql`"event" = 'answer' AND NOT EXISTS (SELECT 1 FROM "Review" AS "later"
  WHERE "later"."learnerId" = "given"."learnerId" AND "later"."issuedId" = "given"."issuedId" AND "later"."event" <> 'answer')`;

const ids = (found: ReadonlyMap<string, Activity>) => Prisma.join([...found.keys()]);

async function addTotals({ db }: Store, found: Map<string, Activity>): Promise<void> {
  const rows = await db.$queryRaw<{ learnerId: string; rows: bigint | number; lastAt: bigint | number }[]>`
    SELECT "learnerId", COUNT(*) AS "rows", MAX("answeredAt") AS "lastAt" FROM "Review"
    WHERE "learnerId" IN (${ids(found)}) GROUP BY "learnerId"`;
  for (const { learnerId, rows: answers, lastAt } of rows) {
    const own = found.get(learnerId);
    if (own === undefined) continue;
    own.answers = Number(answers);
    own.lastAt = Number(lastAt);
  }
}

interface SpanRow {
  learnerId: string;
  quarter: bigint | number;
  answers: bigint | number;
  right: bigint | number;
  effortMs: bigint | number;
}

async function addSpans({ db }: Store, found: Map<string, Activity>, since: number): Promise<void> {
  const rows = await db.$queryRaw<SpanRow[]>`
    SELECT "learnerId", "answeredAt" / 900000 AS "quarter", COUNT(*) AS "answers",
      SUM(CASE WHEN "correct" THEN 1 ELSE 0 END) AS "right", SUM("effortMs") AS "effortMs"
    FROM "Review" AS "given" WHERE "learnerId" IN (${ids(found)}) AND "answeredAt" >= ${since} AND "origin" <> 'mock' AND ${standing}
    GROUP BY "learnerId", "answeredAt" / 900000`;
  for (const { learnerId, quarter, answers, right, effortMs } of rows)
    found.get(learnerId)?.activity.push({
      ...{ at: Number(quarter) * QUARTER_MS, answers: Number(answers), right: Number(right) },
      effortMs: Number(effortMs),
    });
}

type MistakeRow = Omit<CorrectedRow, 'issuedId' | 'event' | 'correct' | 'effortMs'>;

async function addMistakes(
  { db }: Store,
  found: Map<string, Activity>,
  { since, share }: { since: number; share: Sharing },
): Promise<void> {
  const rows = await db.$queryRaw<MistakeRow[]>`
    SELECT "learnerId", "itemId", "confidence", "answeredAt", "form", "response", "keyIds"
    FROM "Review" AS "given" WHERE "learnerId" IN (${ids(found)}) AND "answeredAt" >= ${since}
      AND "keyIds" IS NOT NULL AND NOT "correct" AND ${standing}`;
  for (const row of rows) found.get(row.learnerId)?.mistakes.push(...toMistake(row, share));
}

function toMistake(row: MistakeRow, { word, parse }: Sharing): RecentMistake[] {
  const mistake =
    row.keyIds === null ? null : mistakeOf(parse(row.response) as Response, parse(row.keyIds) as string[]);
  if (mistake === null) return [];
  const form = row.form === null ? null : oneOf(QUESTION_FORMS, row.form);
  const confidence = oneOf(CONFIDENCES, row.confidence);
  return [{ itemId: word(row.itemId), form, mistake, confidence, at: Number(row.answeredAt) }];
}

/** As of a learner's own log: of a matching question prompt by prompt, where none was left empty. */
function mistakeOf(response: Response, right: string[]): Mistake | null {
  if ('choices' in response) return { chosen: response.choices, right };
  if (!('pairs' in response)) return null;
  const { pairs } = response;
  const chosen = Object.keys(pairs)
    .sort()
    .map((prompt) => pairs[prompt] ?? '');
  return chosen.length === right.length ? { chosen, right } : null;
}
