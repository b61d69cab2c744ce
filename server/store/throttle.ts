import type { Store } from '@/server/store/open-store';

/** One key's tries as they stand after a try was counted, or refused. */
export interface Tries {
  count: number;
  windowFrom: number;
  closedUntil: number;
}

interface Row {
  count: number;
  windowFrom: bigint | number;
  closedUntil: bigint | number;
}

/** Far beyond any limit: a number that grows for ever would leave its column. */
const MOST_COUNTED = 1_000_000;

/** Counts one try, in one statement that two processes cannot both make at once; a window that is over begins anew with it. */
export async function countTry(
  store: Store,
  { key, windowMs, now }: { key: string; windowMs: number; now: number },
): Promise<Tries> {
  const over = BigInt(now - windowMs);
  const rows = await store.db.$queryRaw<Row[]>`
    INSERT INTO "Throttle" ("key", "count", "windowFrom", "closedUntil") VALUES (${key}, 1, ${BigInt(now)}, 0)
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Throttle"."windowFrom" <= ${over} THEN 1
        WHEN "Throttle"."count" >= ${MOST_COUNTED} THEN "Throttle"."count" ELSE "Throttle"."count" + 1 END,
      "windowFrom" = CASE WHEN "Throttle"."windowFrom" <= ${over} THEN ${BigInt(now)} ELSE "Throttle"."windowFrom" END
    RETURNING "count", "windowFrom", "closedUntil"`;
  return toTries(rows[0]);
}

/**
 * Counts one failure, unless the key is closed: then nothing moves, and `counted` is false. The window begins anew with each failure, so that
 * only a quiet time forgets them. From the `limit`th on the key is closed for `pauseMs` times two for each failure more, `longestMs` at most.
 */
export async function countFailure(
  store: Store,
  input: { key: string; limit: number; windowMs: number; pauseMs: number; longestMs: number; now: number },
): Promise<Tries & { counted: boolean }> {
  const now = BigInt(input.now);
  const over = BigInt(input.now - input.windowMs);
  const closed = (failures: number) => closedFor(input, failures);
  // Beyond six doublings the pause is as long as it gets.
  const pauses = [0, 1, 2, 3, 4, 5, 6].map((more) => now + BigInt(closed(input.limit + more)));
  const first = input.limit <= 1 ? pauses[0] : 0n;
  const rows = await store.db.$queryRaw<Row[]>`
    INSERT INTO "Throttle" ("key", "count", "windowFrom", "closedUntil") VALUES (${input.key}, 1, ${now}, ${first})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Throttle"."windowFrom" <= ${over} THEN 1
        WHEN "Throttle"."count" >= ${MOST_COUNTED} THEN "Throttle"."count" ELSE "Throttle"."count" + 1 END,
      "windowFrom" = ${now},
      "closedUntil" = CASE WHEN "Throttle"."windowFrom" <= ${over} THEN CAST(${first} AS BIGINT)
        ELSE CASE "Throttle"."count" + 1 - ${input.limit}
          WHEN 0 THEN CAST(${pauses[0]} AS BIGINT) WHEN 1 THEN CAST(${pauses[1]} AS BIGINT)
          WHEN 2 THEN CAST(${pauses[2]} AS BIGINT) WHEN 3 THEN CAST(${pauses[3]} AS BIGINT)
          WHEN 4 THEN CAST(${pauses[4]} AS BIGINT) WHEN 5 THEN CAST(${pauses[5]} AS BIGINT)
          ELSE CASE WHEN "Throttle"."count" + 1 > ${input.limit} THEN CAST(${pauses[6]} AS BIGINT) ELSE 0 END END END
    WHERE "Throttle"."closedUntil" <= ${now}
    RETURNING "count", "windowFrom", "closedUntil"`;
  if (rows[0]) return { ...toTries(rows[0]), counted: true };
  const standing = await readTries(store, input.key);
  return standing ? { ...standing, counted: false } : countFailure(store, input);
}

function closedFor({ limit, pauseMs, longestMs }: { limit: number; pauseMs: number; longestMs: number }, n: number) {
  return Math.min(longestMs, pauseMs * 2 ** (n - limit));
}

export async function readTries(store: Store, key: string): Promise<Tries | null> {
  const rows = await store.db.$queryRaw<Row[]>`
    SELECT "count", "windowFrom", "closedUntil" FROM "Throttle" WHERE "key" = ${key}`;
  return rows[0] ? toTries(rows[0]) : null;
}

/**
 * Takes back one failure that was counted at `now`, when the window was one from `windowFrom`: the key is as it was before, but for failures
 * that came since.
 */
export async function uncountFailure(
  store: Store,
  { key, now, windowFrom }: { key: string; now: number; windowFrom: number },
): Promise<void> {
  const at = BigInt(now);
  await store.db.$executeRaw`
    UPDATE "Throttle" SET "count" = "count" - 1,
      "closedUntil" = CASE WHEN "windowFrom" = ${at} THEN 0 ELSE "closedUntil" END,
      "windowFrom" = CASE WHEN "windowFrom" = ${at} THEN CAST(${BigInt(windowFrom)} AS BIGINT) ELSE "windowFrom" END
    WHERE "key" = ${key} AND "count" > 0`;
  await store.db.$executeRaw`DELETE FROM "Throttle" WHERE "key" = ${key} AND "count" = 0`;
}

/** Removes what nobody tried since, and what closes nothing. */
export async function removeOldTries(store: Store, before: number): Promise<void> {
  await store.db.$executeRaw`
    DELETE FROM "Throttle" WHERE "windowFrom" < ${BigInt(before)} AND "closedUntil" < ${BigInt(before)}`;
}

function toTries(row: Row | undefined): Tries {
  if (row === undefined) throw new Error('A try was counted and not found.');
  return { count: Number(row.count), windowFrom: Number(row.windowFrom), closedUntil: Number(row.closedUntil) };
}
