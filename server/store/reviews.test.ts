import { describe, expect, it } from 'vitest';
import { commitAnswer, commitImport, commitIssue } from '@/server/store/commit';
import { readIssued, recentIssued } from '@/server/store/issued';
import { createLearner } from '@/server/store/learners';
import { readItemReviews, readReviews } from '@/server/store/reviews';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

/** Ann and Bob were handed out three questions each; Ann answered the first two. */
async function arrange(kind: Kind) {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) {
    await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
    for (const n of [1, 2, 3]) {
      const issued = issuedRow({ id: `${id}-${n}`, issuedAt: NOON + n, variant: `variant-${n}` });
      await commitIssue(store, { learner: change({ id, expectedRevision: n - 1 }), issued });
    }
  }
  for (const n of [1, 2]) {
    const review = reviewRow({ id: `answer-${n}`, issuedId: `ann-${n}` });
    await commitAnswer(store, { learner: change({ expectedRevision: n + 2 }), review, memory: memoryRow() });
  }
  return store;
}

describe.each(KINDS)('questions and reviews on %s', (kind) => {
  it('are found by id, and reviews by their question too', async () => {
    const store = await arrange(kind);
    const issued = issuedRow({ id: 'ann-3', issuedAt: NOON + 3, variant: 'variant-3' });
    expect(await readIssued(store, 'ann', ['ann-3', 'nothing'])).toEqual([issued]);
    expect(await readReviews(store, 'ann', { ids: ['answer-1'] })).toEqual([reviewRow({ issuedId: 'ann-1' })]);
    expect((await readReviews(store, 'ann', { issuedIds: ['ann-2'] })).map(({ id }) => id)).toEqual(['answer-2']);
    expect(await readReviews(store, 'ann', { ids: ['answer-1'], issuedIds: ['ann-2'] })).toHaveLength(2);
    expect(await readReviews(store, 'ann', {})).toEqual([]);
  });

  it('are found for their learner alone', async () => {
    const store = await arrange(kind);
    expect((await readIssued(store, 'bob', ['ann-1', 'bob-1'])).map(({ id }) => id)).toEqual(['bob-1']);
    expect(await readReviews(store, 'bob', { ids: ['answer-1'], issuedIds: ['ann-1'] })).toEqual([]);
    expect(await readItemReviews(store, 'bob', 'spot')).toEqual([]);
    expect(await recentIssued(store, 'eve', 'spot', 9)).toEqual([]);
  });

  it('of an item come by the time of the answers, whenever they arrived', async () => {
    const store = await scratchStore(kind);
    await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
    const reviews = [
      reviewRow({ id: 'last', issuedId: 'i1', answeredAt: NOON + 2, receivedAt: NOON + 3 }),
      reviewRow({ id: 'first', issuedId: 'i2', answeredAt: NOON - 1, receivedAt: NOON + 99 }),
      reviewRow({ id: 'second', issuedId: 'i3', answeredAt: NOON, receivedAt: NOON + 1 }),
      reviewRow({ id: 'other', issuedId: 'i4', itemId: 'pipe' }),
    ];
    await commitImport(store, { learner: change(), reviews, memories: [] });
    const ids = (await readItemReviews(store, 'ann', 'spot')).map(({ id }) => id);
    expect(ids).toEqual(['first', 'second', 'last']);
  });

  it('lists the questions met last, latest first, and how they were answered', async () => {
    const store = await arrange(kind);
    const recent = await recentIssued(store, 'ann', 'spot', 2);
    expect(recent.map(({ variant }) => variant)).toEqual(['variant-3', 'variant-2']);
    expect(recent.map(({ correct }) => correct)).toEqual([null, true]);
    expect(await recentIssued(store, 'ann', 'pipe', 2)).toEqual([]);
  });
});
