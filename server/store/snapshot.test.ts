import { describe, expect, it } from 'vitest';
import { commitImport } from '@/server/store/commit';
import { createLearner } from '@/server/store/learners';
import { readSnapshot } from '@/server/store/snapshot';
import { change, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const HOUR = 3_600_000;
const MIDNIGHT = NOON - 12 * HOUR;

describe.each(KINDS)('a snapshot on %s', (kind) => {
  it('is empty for somebody new', async () => {
    const store = await scratchStore(kind);
    await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
    expect(await readSnapshot(store, 'ann', MIDNIGHT)).toEqual({
      memories: [],
      introducedToday: 0,
      answeredToday: 0,
      correctToday: 0,
      missedToday: [],
      recentItems: [],
      marks: [],
    });
  });

  it('counts from the start of the day, and an item as introduced on the day of its first answer', async () => {
    const store = await scratchStore(kind);
    const answers = [
      { itemId: 'old', answeredAt: MIDNIGHT - HOUR },
      { itemId: 'new', answeredAt: MIDNIGHT },
      { itemId: 'old', answeredAt: NOON, correct: false },
      { itemId: 'new', answeredAt: NOON + 1 },
      { itemId: 'newer', answeredAt: NOON + 2 },
    ].map((answer, i) => reviewRow({ id: `a${i}`, issuedId: `i${i}`, ...answer }));
    const memories = ['old', 'new', 'newer'].map((itemId) => memoryRow({ itemId }));
    for (const id of ['ann', 'bob']) {
      await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
      await commitImport(store, { learner: change({ id }), reviews: answers, memories });
    }
    const snapshot = await readSnapshot(store, 'ann', MIDNIGHT);
    expect(snapshot).toMatchObject({ introducedToday: 2, answeredToday: 4, correctToday: 3, missedToday: ['old'] });
    expect(snapshot.recentItems).toEqual(['newer', 'new', 'old', 'new', 'old']);
    expect(snapshot.memories.map(({ itemId }) => itemId).sort()).toEqual(['new', 'newer', 'old']);
  });
});
