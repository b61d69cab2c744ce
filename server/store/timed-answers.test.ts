import { describe, expect, it } from 'vitest';
import { commitImport } from '@/server/store/commit';
import { createLearner } from '@/server/store/learners';
import { change, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';
import { readTimedAnswers } from '@/server/store/timed-answers';

describe.each(KINDS)('how long answers took on %s', (kind) => {
  it('is told of the latest that stand, before a time, in their order', async () => {
    const store = await scratchStore(kind);
    for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
    const answer = (minute: number, itemId: string) =>
      reviewRow({
        ...{ id: `answer-${minute}`, issuedId: `asked-${minute}`, itemId, correct: minute % 2 === 0 },
        ...{ effortMs: 1_000 * minute, answeredAt: NOON + 60_000 * minute },
      });
    const taken = answer(2, 'c');
    const reviews = [
      answer(1, 'a'),
      taken,
      { ...taken, id: 'void', event: 'void' as const },
      answer(3, 'b'),
      answer(4, 'a'),
    ];
    await commitImport(store, { learner: change(), reviews, memories: [] });
    const told = (itemId: string, minute: number) => ({
      ...{ itemId, correct: minute % 2 === 0, effortMs: 1_000 * minute, answeredAt: NOON + 60_000 * minute },
    });
    const all = { before: NOON + 3_600_000, most: 100 };
    expect(await readTimedAnswers(store, 'ann', all)).toEqual([told('a', 1), told('b', 3), told('a', 4)]);
    expect(await readTimedAnswers(store, 'ann', { ...all, most: 2 })).toEqual([told('b', 3), told('a', 4)]);
    expect(await readTimedAnswers(store, 'ann', { ...all, before: NOON + 60_000 * 4 })).toEqual([
      told('a', 1),
      told('b', 3),
    ]);
    expect(await readTimedAnswers(store, 'bob', all)).toEqual([]);
  });
});
