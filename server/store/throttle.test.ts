import { describe, expect, it } from 'vitest';
import { openStore } from '@/server/store/open-store';
import { NOON } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';
import { countFailure, countTry, readTries, removeOldTries, uncountFailure } from '@/server/store/throttle';

const window = { key: 'reset ann', windowMs: 60_000 };
const backOff = { key: 'sign-in ann', limit: 3, windowMs: 60_000, pauseMs: 1_000, longestMs: 8_000 };

describe.each(KINDS)('tries on %s', (kind) => {
  it('are counted together by several processes at once', async () => {
    const store = await scratchStore(kind);
    const other = await openStore(store.database.url);
    const stores = Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other));
    const counts = await Promise.all(
      stores.map(async (each) => (await countTry(each, { ...window, now: NOON })).count),
    );
    await other.close();
    expect(counts.toSorted((a, b) => a - b)).toEqual(stores.map((_, i) => i + 1));
  });

  it('begin anew when their window is over, and not before', async () => {
    const store = await scratchStore(kind);
    await countTry(store, { ...window, now: NOON });
    expect(await countTry(store, { ...window, now: NOON + 59_999 })).toMatchObject({ count: 2, windowFrom: NOON });
    expect(await countTry(store, { ...window, now: NOON + 60_000 })).toMatchObject({
      count: 1,
      windowFrom: NOON + 60_000,
    });
  });

  it('that fail close their key for longer and longer, never for good', async () => {
    const store = await scratchStore(kind);
    let now = NOON;
    const pauses: number[] = [];
    for (let failure = 1; failure <= 9; failure++) {
      const { counted, closedUntil } = await countFailure(store, { ...backOff, now });
      expect(counted).toBe(true);
      pauses.push(Math.max(0, closedUntil - now));
      now = Math.max(now, closedUntil);
    }
    expect(pauses).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000]);
  });

  it('are not counted while their key is closed, and forgotten after a quiet time', async () => {
    const store = await scratchStore(kind);
    for (let failure = 1; failure <= 3; failure++) await countFailure(store, { ...backOff, now: NOON });
    const refused = await countFailure(store, { ...backOff, now: NOON + 999 });
    expect(refused).toEqual({ count: 3, windowFrom: NOON, closedUntil: NOON + 1_000, counted: false });
    const later = await countFailure(store, { ...backOff, now: NOON + 60_000 });
    expect(later).toMatchObject({ count: 1, counted: true, closedUntil: 0 });
  });

  it('that fail at once close their key together: no more pass than may', async () => {
    const store = await scratchStore(kind);
    const all = await Promise.all(Array.from({ length: 12 }, () => countFailure(store, { ...backOff, now: NOON })));
    expect(all.filter(({ counted }) => counted)).toHaveLength(3);
  });

  it('are forgotten all together when they are old', async () => {
    const store = await scratchStore(kind);
    await countTry(store, { ...window, now: NOON });
    await countTry(store, { ...window, key: 'late', now: NOON + 10 });
    for (let failure = 1; failure <= 3; failure++) await countFailure(store, { ...backOff, now: NOON });
    await removeOldTries(store, NOON + 1);
    expect(await readTries(store, window.key)).toBeNull();
    expect(await readTries(store, 'late')).toMatchObject({ count: 1 });
    expect(await readTries(store, backOff.key)).toMatchObject({ closedUntil: NOON + 1_000 });
  });

  it('that were no failures are taken back one by one, with the window and the closing that they began', async () => {
    const store = await scratchStore(kind);
    const { key } = backOff;
    for (let failure = 1; failure <= 2; failure++) await countFailure(store, { ...backOff, now: NOON });
    expect(await countFailure(store, { ...backOff, now: NOON + 5 })).toMatchObject({ closedUntil: NOON + 1_005 });
    await uncountFailure(store, { key, now: NOON + 5, windowFrom: NOON });
    expect(await readTries(store, key)).toEqual({ count: 2, windowFrom: NOON, closedUntil: 0 });
    for (let time = 0; time < 3; time++) await uncountFailure(store, { key, now: NOON, windowFrom: NOON });
    expect(await readTries(store, key)).toBeNull();
  });
});
