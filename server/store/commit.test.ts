import { describe, expect, it } from 'vitest';
import { commitAnswer, commitImport, commitIssue } from '@/server/store/commit';
import { readIssued } from '@/server/store/issued';
import { createLearner, findLearner } from '@/server/store/learners';
import type { Store } from '@/server/store/open-store';
import { readItemReviews } from '@/server/store/reviews';
import { readSnapshot } from '@/server/store/snapshot';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

/** Ann, who was handed out issued-1. */
async function annAsked(kind: Kind) {
  const store = await scratchStore(kind);
  await createLearner(store, { id: 'ann', now: NOON - 120_000, timeZone: 'UTC' });
  const status = await commitIssue(store, { learner: change({ openIssuedId: 'issued-1' }), issued: issuedRow() });
  expect(status).toBe('committed');
  return store;
}

const all = async (store: Store) => ({
  learner: await findLearner(store, 'ann'),
  reviews: await readItemReviews(store, 'ann', 'spot'),
  memories: (await readSnapshot(store, 'ann', 0)).memories,
});

describe.each(KINDS)('a commit on %s', (kind) => {
  it('keeps the review, the memory and the next question, each as it was given', async () => {
    const store = await annAsked(kind);
    const learner = change({ expectedRevision: 1, openIssuedId: 'issued-2' });
    const issued = issuedRow({ id: 'issued-2', itemId: 'pipe', issuedAt: NOON });
    expect(await commitAnswer(store, { learner, review: reviewRow(), memory: memoryRow(), issued })).toBe('committed');
    expect(await all(store)).toEqual({
      learner: {
        id: 'ann',
        createdAt: NOON - 120_000,
        lastSeenAt: NOON,
        timeZone: 'Europe/Berlin',
        revision: 2,
        openIssuedId: 'issued-2',
      },
      reviews: [reviewRow()],
      memories: [memoryRow()],
    });
    expect(await readIssued(store, 'ann', ['issued-2'])).toEqual([issued]);
  });

  it('moves a memory that is there', async () => {
    const store = await annAsked(kind);
    await commitAnswer(store, { learner: change({ expectedRevision: 1 }), review: reviewRow(), memory: memoryRow() });
    const moved = memoryRow({ stability: 0.4, state: 'relearning', step: 1, reps: 2, lapses: 1, scheduledDays: 0 });
    const review = reviewRow({ id: 'answer-2', issuedId: 'issued-2', rating: 'again', correct: false });
    await commitAnswer(store, { learner: change({ expectedRevision: 2 }), review, memory: moved });
    expect((await all(store)).memories).toEqual([moved]);
  });

  it('is moved, and writes nothing, when somebody else committed since', async () => {
    const store = await annAsked(kind);
    const before = await all(store);
    const learner = change({ expectedRevision: 0, now: NOON + 1 });
    expect(await commitAnswer(store, { learner, review: reviewRow(), memory: memoryRow() })).toBe('moved');
    expect(await commitIssue(store, { learner, issued: issuedRow({ id: 'issued-2' }) })).toBe('moved');
    expect(await all(store)).toEqual(before);
  });

  it('is moved when there is no such learner', async () => {
    const store = await scratchStore(kind);
    expect(await commitIssue(store, { learner: change(), issued: issuedRow() })).toBe('moved');
  });

  it.each([
    ['the answer is there already', { issuedId: 'issued-9' }],
    ['the question has an answer already', { id: 'answer-9' }],
  ])('is a duplicate, and writes nothing, when %s', async (_, over) => {
    const store = await annAsked(kind);
    await commitAnswer(store, { learner: change({ expectedRevision: 1 }), review: reviewRow(), memory: memoryRow() });
    const before = await all(store);
    const again = { learner: change({ expectedRevision: 2 }), review: reviewRow(over), memory: memoryRow({ reps: 9 }) };
    expect(await commitAnswer(store, again)).toBe('duplicate');
    expect(await all(store)).toEqual(before);
  });

  it('throws, and writes nothing, on what only a bug can ask for', async () => {
    const store = await annAsked(kind);
    const before = await all(store);
    const memory = { ...memoryRow(), reps: null } as unknown as ReturnType<typeof memoryRow>;
    const learner = change({ expectedRevision: 1 });
    await expect(commitAnswer(store, { learner, review: reviewRow(), memory })).rejects.toThrow();
    expect(await all(store)).toEqual(before);
  });

  it('counts one answer once, though it comes ten times at once', async () => {
    const store = await annAsked(kind);
    const ten = Array.from({ length: 10 }, () =>
      commitAnswer(store, { learner: change({ expectedRevision: 1 }), review: reviewRow(), memory: memoryRow() }),
    );
    const statuses = await Promise.all(ten);
    expect(statuses.filter((status) => status === 'committed')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'moved')).toHaveLength(9);
    const after = await all(store);
    expect(after.reviews).toEqual([reviewRow()]);
    expect(after.learner?.revision).toBe(2);
  });

  it('loses no acknowledged commit of many learners at once, nor mixes them', async () => {
    const store = await scratchStore(kind);
    const names = Array.from({ length: 8 }, (_, i) => `learner-${i}`);
    await Promise.all(names.map((id) => createLearner(store, { id, now: NOON, timeZone: 'UTC' })));
    await Promise.all(
      names.map(async (id) => {
        for (let i = 0; i < 10; i++) {
          const learner = change({ id, expectedRevision: i });
          const review = reviewRow({ id: `answer-${i}`, issuedId: `issued-${i}` });
          const status = commitAnswer(store, { learner, review, memory: memoryRow({ reps: i + 1 }) });
          // A plain read and a plain write beside the transactions: neither may join one.
          const [settled] = await Promise.all([status, findLearner(store, id)]);
          expect(settled).toBe('committed');
        }
      }),
    );
    for (const id of names) {
      expect(await readItemReviews(store, id, 'spot')).toHaveLength(10);
      expect((await readSnapshot(store, id, 0)).memories[0]?.reps).toBe(10);
    }
  });

  it('imports reviews and memories together, or nothing', async () => {
    const store = await annAsked(kind);
    const reviews = Array.from({ length: 700 }, (_, i) =>
      reviewRow({ id: `a-${i}`, issuedId: `i-${i}`, answeredAt: i }),
    );
    const learner = change({ expectedRevision: 1, openIssuedId: 'issued-1' });
    expect(await commitImport(store, { learner, reviews, memories: [memoryRow()] })).toBe('committed');
    const again = { learner: { ...learner, expectedRevision: 2 }, reviews: [reviewRow(), ...reviews], memories: [] };
    expect(await commitImport(store, again)).toBe('duplicate');
    expect(await readItemReviews(store, 'ann', 'spot')).toEqual(reviews);
  });
});
