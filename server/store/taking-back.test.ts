import { describe, expect, it } from 'vitest';
import { commitAnswer, commitVoid } from '@/server/store/commit';
import { exportLearner } from '@/server/store/export-learner';
import { recentIssued } from '@/server/store/issued';
import { createLearner, findLearner } from '@/server/store/learners';
import type { Store } from '@/server/store/open-store';
import { readReviewRows } from '@/server/store/review-rows';
import { hasLaterAnswer } from '@/server/store/reviews';
import { readSnapshot } from '@/server/store/snapshot';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

const first = reviewRow();
const second = reviewRow({ id: 'answer-2', issuedId: 'issued-2', answeredAt: NOON + 60_000, correct: false });
const voided = reviewRow({ ...second, id: 'void-2', event: 'void', receivedAt: NOON + 120_000 });
const anew = issuedRow({ id: 'issued-3', issuedAt: NOON + 120_000 });

/** Ann, who answered twice. */
async function annAnswered(kind: Kind): Promise<Store> {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON - 120_000, timeZone: 'UTC' });
  const next = issuedRow({ id: 'issued-2', issuedAt: NOON + 1 });
  await commitAnswer(store, { learner: change(), review: first, memory: memoryRow(), issued: next });
  const memory = memoryRow({ reps: 2, lapses: 1 });
  await commitAnswer(store, { learner: change({ expectedRevision: 1 }), review: second, memory });
  return store;
}

const takeBack = (store: Store, revision: number, id = 'void-2', issuedId = 'issued-3') =>
  commitVoid(store, {
    learner: change({ expectedRevision: revision, openIssuedId: issuedId }),
    review: { ...voided, id },
    memory: memoryRow(),
    issued: { ...anew, id: issuedId },
  });

describe.each(KINDS)('an answer taken back on %s', (kind) => {
  it('stays in the log beside its void, and counts nowhere', async () => {
    const store = await annAnswered(kind);
    expect(await takeBack(store, 2)).toBe('committed');
    const exported = await exportLearner(store, 'ann');
    expect(exported?.reviews).toEqual([first, second, voided]);
    expect(exported?.memories).toEqual([memoryRow()]);
    expect(await findLearner(store, 'ann')).toMatchObject({ revision: 3, openIssuedId: 'issued-3' });
    expect(await readSnapshot(store, 'ann', NOON)).toMatchObject({
      ...{ introducedToday: 1, answeredToday: 1, correctToday: 1, recentItems: ['spot'] },
    });
    expect(await readReviewRows(store, 'ann')).toHaveLength(1);
    expect((await recentIssued(store, 'ann', 'spot', 5)).map(({ id, correct }) => [id, correct])).toEqual([
      ['issued-3', null],
      ['issued-2', null],
    ]);
  });

  it('is taken back once, and only by who saw the latest', async () => {
    const store = await annAnswered(kind);
    expect(await takeBack(store, 1)).toBe('moved');
    expect(await takeBack(store, 2)).toBe('committed');
    expect(await takeBack(store, 3, 'void-again', 'issued-4')).toBe('duplicate');
    expect((await exportLearner(store, 'ann'))?.reviews).toHaveLength(3);
  });

  it('leaves no memory where it was the only one', async () => {
    const store = await annAnswered(kind);
    const learner = change({ expectedRevision: 2, openIssuedId: 'issued-3' });
    await commitVoid(store, { learner, review: voided, memory: null, issued: anew });
    expect((await readSnapshot(store, 'ann', NOON)).memories).toEqual([]);
  });

  it('does not hide the one before it from what is the latest', async () => {
    const store = await annAnswered(kind);
    expect(await hasLaterAnswer(store, 'ann', first.answeredAt)).toBe(true);
    expect(await hasLaterAnswer(store, 'ann', second.answeredAt)).toBe(false);
    expect(await hasLaterAnswer(store, 'bob', 0)).toBe(false);
    await takeBack(store, 2);
    expect(await hasLaterAnswer(store, 'ann', first.answeredAt)).toBe(false);
  });
});
