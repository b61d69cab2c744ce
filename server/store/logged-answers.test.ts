import { describe, expect, it } from 'vitest';
import type { AnswerLog } from '@/domain/progress/answer-log';
import { type WalkedAnswer, walkLog } from '@/domain/progress/walk-log';
import { commitImport } from '@/server/store/commit';
import { createLearner } from '@/server/store/learners';
import { readLoggedAnswers } from '@/server/store/logged-answers';
import { readMemories } from '@/server/store/memories';
import { readReviewRows } from '@/server/store/review-rows';
import { change, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

function rowsOf(log: AnswerLog): WalkedAnswer[] {
  const rows: WalkedAnswer[] = [];
  walkLog(log, [{ add: (answer) => rows.push({ ...answer }) }]);
  return rows;
}

describe.each(KINDS)('what statistics read on %s', (kind) => {
  async function arrange() {
    const store = await scratchStore(kind);
    for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
    const taken = reviewRow({ id: 'taken', issuedId: 'q3', answeredAt: NOON + 5 });
    const reviews = [
      reviewRow({ id: 'late', issuedId: 'q2', answeredAt: NOON + 9, correct: false, response: { choices: ['a'] } }),
      reviewRow({ id: 'early', issuedId: 'q1', answeredAt: NOON }),
      taken,
      { ...taken, id: 'void', event: 'void' as const },
      reviewRow({ id: 'order', issuedId: 'q4', answeredAt: NOON + 10, correct: false, form: 'ordering', keyIds: null }),
      reviewRow({
        ...{ id: 'pairs', issuedId: 'q6', answeredAt: NOON + 12, correct: false, form: 'matching' },
        ...{ keyIds: ['x', 'y'], response: { pairs: { second: 'x', first: 'x' } } },
      }),
      reviewRow({
        ...{ id: 'half', issuedId: 'q7', answeredAt: NOON + 13, correct: false, form: 'matching' },
        ...{ keyIds: ['x', 'y'], response: { pairs: { first: 'y' } } },
      }),
      reviewRow({ id: 'old', issuedId: 'q5', answeredAt: NOON + 11, form: null, keyIds: null, predicted: null }),
    ];
    await commitImport(store, { learner: change(), reviews, memories: [memoryRow()] });
    return store;
  }

  it('are answers that stand, in the order of answering, with the choices of wrong ones', async () => {
    const store = await arrange();
    const rows = rowsOf(await readLoggedAnswers(store, 'ann'));
    const rest = {
      itemId: 'spot',
      dueAt: NOON + 86_400_000,
      confidence: 'fairly',
      isMockMiss: false,
      effortMs: 12_345,
    };
    expect(rows).toEqual([
      { ...rest, answeredAt: NOON, correct: true, predicted: 0.875, form: 'multiple', mistake: null },
      {
        ...{ ...rest, answeredAt: NOON + 9, correct: false, predicted: 0.875, form: 'multiple' },
        mistake: { chosen: ['a'], right: ['b', 'c'] },
      },
      { ...rest, answeredAt: NOON + 10, correct: false, predicted: 0.875, form: 'ordering', mistake: null },
      { ...rest, answeredAt: NOON + 11, correct: true, predicted: null, form: null, mistake: null },
      {
        ...{ ...rest, answeredAt: NOON + 12, correct: false, predicted: 0.875, form: 'matching' },
        mistake: { chosen: ['x', 'x'], right: ['x', 'y'] },
      },
      { ...rest, answeredAt: NOON + 13, correct: false, predicted: 0.875, form: 'matching', mistake: null },
    ]);
    expect(await readReviewRows(store, 'ann')).toEqual(
      rows.map(({ itemId, answeredAt, dueAt, correct, isMockMiss }) => ({
        itemId,
        answeredAt,
        dueAt,
        correct,
        isMockMiss,
      })),
    );
  });

  it('are one learner’s alone', async () => {
    const store = await arrange();
    expect(rowsOf(await readLoggedAnswers(store, 'bob'))).toEqual([]);
    expect(await readReviewRows(store, 'bob')).toEqual([]);
    expect(await readMemories(store, 'bob')).toEqual(new Map());
    expect(await readMemories(store, 'ann')).toEqual(new Map([['spot', memoryRow()]]));
  });
});
