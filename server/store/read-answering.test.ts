import { describe, expect, it } from 'vitest';
import { commitAnswer, commitIssue } from '@/server/store/commit';
import { readIssued, recentVariants } from '@/server/store/issued';
import { createLearner } from '@/server/store/learners';
import { readAnswering } from '@/server/store/read-answering';
import { readReviews } from '@/server/store/reviews';
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

describe.each(KINDS)('what deciding on an answer needs, on %s', (kind) => {
  it('is the learner, the question and the reviews in its way, by id and by question', async () => {
    const store = await arrange(kind);
    const read = (answerId: string, issuedId: string, learnerId = 'ann') =>
      readAnswering(store, { learnerId, answerId, issuedId });

    const fresh = await read('answer-3', 'ann-3');
    expect(fresh?.learner).toMatchObject({ id: 'ann', revision: 5, createdAt: NOON });
    expect(fresh?.issued).toEqual(issuedRow({ id: 'ann-3', issuedAt: NOON + 3, variant: 'variant-3' }));
    expect(fresh?.reviews).toEqual([]);

    expect((await read('answer-1', 'ann-1'))?.reviews).toEqual([reviewRow({ issuedId: 'ann-1' })]);
    expect((await read('other', 'ann-2'))?.reviews.map(({ id }) => id)).toEqual(['answer-2']);
    const both = await read('answer-1', 'ann-2');
    expect(both?.reviews.map(({ id }) => id).sort()).toEqual(['answer-1', 'answer-2']);
    expect(both?.issued?.id).toBe('ann-2');
  });

  it("knows nothing of others' questions and reviews, nor of nobody's", async () => {
    const store = await arrange(kind);
    const bobs = await readAnswering(store, { learnerId: 'bob', answerId: 'answer-1', issuedId: 'ann-1' });
    expect(bobs).toMatchObject({ learner: { id: 'bob' }, issued: null, reviews: [] });
    expect(await readAnswering(store, { learnerId: 'eve', answerId: 'answer-1', issuedId: 'ann-1' })).toBeNull();
    expect(await readIssued(store, 'bob', ['ann-1', 'bob-1'])).toHaveLength(1);
    expect(await readReviews(store, 'bob', { ids: ['answer-1'], issuedIds: ['ann-1'] })).toEqual([]);
    expect(await readReviews(store, 'ann', { ids: ['answer-1'], issuedIds: ['ann-2'] })).toHaveLength(2);
    expect(await readReviews(store, 'ann', {})).toEqual([]);
  });

  it('lists the variants met last, latest first', async () => {
    const store = await arrange(kind);
    expect(await recentVariants(store, 'ann', 'spot', 2)).toEqual(['variant-3', 'variant-2']);
    expect(await recentVariants(store, 'ann', 'pipe', 2)).toEqual([]);
  });
});
