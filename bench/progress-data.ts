import type { Bank } from '@/domain/bank/bank';
import { generate } from '@/domain/question/generate';

/** A database as far as filling it goes. */
export interface Fillable {
  kind: 'sqlite' | 'postgresql';
  run(sql: string): Promise<void>;
  ask(sql: string): Promise<Record<string, unknown>[]>;
}

export const LEARNERS = 2_000;
export const REVIEWS = 5_000_000;
const ITEMS = 400;
/** Taken back: one in so many. */
const VOIDED = 200;
/** Of each learner. */
const MISSES = 40;
const DAY_MS = 86_400_000;
const DAYS = 200;
export const NOW = Date.UTC(2026, 10, 21, 12);

/** As long as real ids are. */
export const learnerId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * Fills an empty, migrated database with 2,000 learners, their five million answers in the order of time, so that a learner's rows lie
 * scattered among everybody's, and their memories. Statements make the rows; indexes are taken off before and made again after. Answers
 * how many reviews there are.
 */
export async function fill(db: Fillable, bank: Bank): Promise<number> {
  const indexes = await indexesOf(db);
  for (const { drop } of indexes) await db.run(drop);
  await db.run(itemRows(bank));
  await db.run(`INSERT INTO "Learner" ("id", "createdAt", "lastSeenAt", "timeZone")
    SELECT ${idOf('"n"')}, ${NOW - DAYS * DAY_MS}, ${NOW}, 'Europe/Berlin' FROM ${series(db, LEARNERS)}`);
  const columns = `"learnerId", "id", "event", "issuedId", "itemId", "version", "seed", "variant", "response", "bodyHash", "correct",
    "confidence", "effortMs", "rating", "guessed", "parameters", "answeredAt", "receivedAt", "dueAt", "predicted", "form", "keyIds"`;
  await db.run(`INSERT INTO "Review" (${columns})
    SELECT ${idOf(`"n" % ${LEARNERS}`)}, ${idOf('"n"')}, 'answer', ${idOf(`"n" + ${REVIEWS}`)}, "itemId", ${hashOf('"n"')},
      ${text('"n"')}, 'composed ' || ("luck" % 9), CASE WHEN "isRight" THEN "rightResponse" ELSE "wrongResponse" END,
      ${hashOf('"n"')}, "isRight", CASE "luck" % 3 WHEN 0 THEN 'guess' WHEN 1 THEN 'fairly' ELSE 'sure' END,
      5000 + "luck" * 37, CASE WHEN "isRight" THEN 'good' ELSE 'again' END, ${truth(db, false)}, 'fsrs6-default-r90',
      "at", "at" + 300, "at" + (1 + "luck" % 20) * ${DAY_MS}, 0.5 + ("luck" % 500) / 1000.0, "form", "keyIds"
    FROM (SELECT "n", ("n" * 7919) % 997 AS "luck", ${NOW - DAYS * DAY_MS} + "n" * ${(DAYS * DAY_MS) / REVIEWS} AS "at",
      ("n" * 7919) % 997 < 800 AS "isRight", ("n" / ${LEARNERS} * 31 + "n" % ${LEARNERS}) % ${ITEMS} AS "place"
      FROM ${series(db, REVIEWS)}) AS "made" JOIN "BenchItem" ON "BenchItem"."place" = "made"."place"`);
  const voided = columns.replace('"id", "event"', `'v' || "id", 'void'`);
  await db.run(`INSERT INTO "Review" (${columns}) SELECT ${voided} FROM "Review"
    WHERE "event" = 'answer' AND CAST("seed" AS INTEGER) % ${VOIDED} = 0`);
  await db.run(`INSERT INTO "Memory" ("learnerId", "itemId", "stability", "difficulty", "state", "step", "dueAt", "lastReviewedAt",
      "scheduledDays", "reps", "lapses")
    SELECT ${idOf(`"n" / ${ITEMS}`)}, "itemId", 1 + "n" % 40, 5, 'review', 0, ${NOW - 5 * DAY_MS} + ("n" % 30) * ${DAY_MS},
      ${NOW} - ("n" % 20) * ${DAY_MS}, 10, 6, "n" % 9
    FROM ${series(db, LEARNERS * ITEMS)} JOIN "BenchItem" ON "BenchItem"."place" = "n" % ${ITEMS}`);
  await db.run(`INSERT INTO "MissReason" ("learnerId", "reviewId", "itemId", "reason", "givenAt")
    SELECT ${idOf(`"n" % ${LEARNERS}`)}, ${idOf('"n"')}, "itemId", 'rule', ${NOW} - ("n" % 60) * ${DAY_MS}
    FROM ${series(db, LEARNERS * MISSES)} JOIN "BenchItem" ON "BenchItem"."place" = "n" % ${ITEMS}`);
  await db.run(`INSERT INTO "Plan" ("learnerId", "examVersion", "examOn", "minutes", "daysOff", "desiredRetention", "changedAt")
    SELECT ${idOf('"n"')}, 'MLA-C01', '2026-12-21', '[20,20,20,20,20,20,20]', '[]', 0.9, ${NOW} FROM ${series(db, LEARNERS)}`);
  for (const { create } of indexes) await db.run(create);
  const [counted] = await db.ask('SELECT COUNT(*) AS "reviews" FROM "Review"');
  return Number(counted?.reviews);
}

async function indexesOf({ kind, ask }: Fillable): Promise<{ drop: string; create: string }[]> {
  const rows =
    kind === 'sqlite'
      ? await ask(`SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'index' AND "tbl_name" IN ('Review', 'Memory')
          AND "sql" IS NOT NULL`)
      : await ask(`SELECT indexname AS "name", indexdef AS "sql" FROM pg_indexes WHERE schemaname = 'public'
          AND tablename IN ('Review', 'Memory') AND indexname NOT LIKE '%_pkey'`);
  return rows.map(({ name, sql }) => ({ drop: `DROP INDEX "${name}"`, create: String(sql) }));
}

/** A table of items with what right and wrong answers to them look like. */
function itemRows({ items }: Bank): string {
  const rows = [...items.values()].slice(0, ITEMS).map((item, place) => {
    const { question, answerKey } = generate(item, 0);
    const { key } = answerKey;
    const isChoice = 'choices' in key;
    const wrong = isChoice ? question.options.map(({ id }) => id).filter((id) => !key.choices.includes(id)) : [];
    const right = isChoice ? { choices: key.choices } : { text: 'right' };
    const missed = isChoice ? { choices: wrong.slice(0, key.choices.length) } : { dontKnow: true };
    const cells = [item.id, question.kind, JSON.stringify(right), JSON.stringify(missed)].map(quoted);
    return `(${[place, ...cells, isChoice ? quoted(JSON.stringify(key.choices)) : 'NULL'].join(', ')})`;
  });
  return `CREATE TABLE "BenchItem" ("place" INTEGER PRIMARY KEY, "itemId" TEXT, "form" TEXT, "rightResponse" TEXT,
    "wrongResponse" TEXT, "keyIds" TEXT); INSERT INTO "BenchItem" VALUES ${rows.join(', ')}`;
}

const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`;
const text = (number: string) => `CAST(${number} AS TEXT)`;
const padded = (number: string, digits: number) =>
  `substr('${'0'.repeat(digits)}' || ${text(number)}, length(${text(number)}) + 1)`;
const idOf = (number: string) => `'00000000-0000-4000-8000-' || ${padded(number, 12)}`;
const hashOf = (number: string) => padded(number, 64);
const truth = ({ kind }: Fillable, is: boolean) => (kind === 'sqlite' ? Number(is) : is);

/** Numbers from 0 to below a count, as a table `n`. */
function series({ kind }: Fillable, count: number): string {
  if (kind === 'postgresql') return `(SELECT generate_series(0, ${count - 1})::bigint AS "n") AS "series"`;
  return `(WITH RECURSIVE "series"("n") AS (SELECT 0 UNION ALL SELECT "n" + 1 FROM "series" WHERE "n" < ${count - 1})
    SELECT "n" FROM "series") AS "series"`;
}
