import type { Response } from '@/domain/question/question';
import type { Store } from '@/server/store/open-store';

/** How many learners gave the same response to an item's questions of one kind. */
export interface AnswerCount {
  /** `pair` and `reverse` are other questions than the plain one. */
  twist: string;
  correct: boolean;
  response: Response;
  learners: number;
}

interface Row {
  twist: string;
  /** A boolean of PostgreSQL, a number of SQLite. */
  correct: boolean | number | bigint;
  response: string;
  learners: number | bigint;
}

/**
 * The latest answer of each learner to an item's questions of each kind, counted by response. Left out: answers from packs, which came with
 * their keys; what was taken back; and what was answered again after that, which was known by then. With `learnerId`, of that learner alone.
 */
export async function countItemAnswers(store: Store, itemId: string, learnerId?: string): Promise<AnswerCount[]> {
  const everybody = learnerId === undefined ? 1 : 0;
  const rows = await store.db.$queryRaw<Row[]>`
    SELECT "twist", "correct", "response", COUNT(*) AS "learners" FROM (
      SELECT "twist", "correct", "response",
        ROW_NUMBER() OVER (PARTITION BY "learnerId", "twist" ORDER BY "answeredAt" DESC, "id" DESC) AS "place"
      FROM (
        SELECT "learnerId", "id", "correct", "response", "answeredAt",
          CASE WHEN "variant" LIKE 'pair %' THEN 'pair' WHEN "variant" LIKE 'reverse %' THEN 'reverse' ELSE 'plain' END AS "twist"
        FROM "Review" WHERE "itemId" = ${itemId} AND ("learnerId" = ${learnerId ?? ''} OR ${everybody} = 1)
          AND "event" <> 'void' AND "origin" = 'live'
          AND NOT EXISTS (SELECT 1 FROM "Review" AS "later" WHERE "later"."learnerId" = "Review"."learnerId"
            AND "later"."issuedId" = "Review"."issuedId" AND "later"."event" > "Review"."event")
          AND NOT EXISTS (SELECT 1 FROM "Review" AS "taken" WHERE "taken"."learnerId" = "Review"."learnerId"
            AND "taken"."itemId" = ${itemId} AND "taken"."event" = 'void'
            AND "taken"."version" = "Review"."version" AND "taken"."seed" = "Review"."seed")
      ) AS "told"
    ) AS "placed" WHERE "place" = 1 GROUP BY "twist", "correct", "response"`;
  return rows.map(({ twist, correct, response, learners }) => ({
    ...{ twist, correct: Number(correct) === 1, learners: Number(learners) },
    response: JSON.parse(response) as Response,
  }));
}
