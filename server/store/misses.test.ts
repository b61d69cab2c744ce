import { describe, expect, it } from 'vitest';
import { commitImport } from '@/server/store/commit';
import { createLearner } from '@/server/store/learners';
import { readMisses } from '@/server/store/misses';
import { change, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const wrong = (id: string, itemId: string, minute: number) =>
  reviewRow({ id, issuedId: `of ${id}`, itemId, correct: false, answeredAt: NOON + minute * 60_000 });

describe.each(KINDS)('the last wrong answers on %s', (kind) => {
  it('are one for each item, none that was right or taken back, and the learner’s own', async () => {
    const store = await scratchStore(kind);
    await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
    const right = { ...wrong('right', 'c', 9), correct: true };
    const taken = wrong('taken', 'b', 3);
    const reviews = [wrong('first', 'a', 1), wrong('later', 'a', 2), wrong('stands', 'b', 1), taken, right];
    await commitImport(store, { learner: change(), reviews, memories: [] });
    const row = await store.db.review.findFirstOrThrow({ where: { id: 'taken' } });
    await store.db.review.create({ data: { ...row, id: 'void', event: 'void' } });

    const misses = await readMisses(store, 'ann');
    expect(misses.map(({ itemId, answeredAt }) => [itemId, (answeredAt - NOON) / 60_000]).sort()).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const { version, seed, response } = reviewRow();
    expect(misses[0]).toMatchObject({ version, seed: Number(seed), response });
    expect(await readMisses(store, 'bob')).toEqual([]);
  });
});
