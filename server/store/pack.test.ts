import { describe, expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { commitAnswer, commitIssue } from '@/server/store/commit';
import { readIssued, recentIssued } from '@/server/store/issued';
import { readItemVersion } from '@/server/store/item-versions';
import { createLearner, findLearner } from '@/server/store/learners';
import { commitPack, keptVersions, readPacked, recentIssuedOf } from '@/server/store/pack';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

const cards = (...ids: string[]) => ids.map((id) => ({ ...card(['*right', 'wrong'], { id }), version: `${id}@1` }));
const packed = (id: string, itemId = 'spot', at = 0) => issuedRow({ id, itemId, origin: 'pack', issuedAt: NOON + at });
const nothing = { now: NOON, generator: 'g', versions: [], issued: [], replaced: [] };

async function arrange(kind: Kind) {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  await commitIssue(store, { learner: change({ openIssuedId: 'live-1' }), issued: issuedRow({ id: 'live-1' }) });
  const learner = change({ expectedRevision: 1, openIssuedId: 'live-1' });
  const issued = [packed('p1', 'spot', 1), packed('p2', 'pipe', 2), packed('p3', 'file', 3)];
  expect(await commitPack(store, { ...nothing, learner, issued, versions: cards('a-1', 'b-1') })).toBe('committed');
  return store;
}

describe.each(KINDS)('a pack on %s', (kind) => {
  it('is written whole, with what makes its questions again, and leaves the open question', async () => {
    const store = await arrange(kind);
    expect((await readPacked(store, 'ann')).map(({ id }) => id)).toEqual(['p3', 'p2', 'p1']);
    expect(await readPacked(store, 'bob')).toEqual([]);
    expect(await readIssued(store, 'ann', ['p1'])).toEqual([packed('p1', 'spot', 1)]);
    expect((await readItemVersion(store, 'a-1@1'))?.compiled).toEqual(cards('a-1')[0]);
    expect(await keptVersions(store, ['a-1@1', 'c-1@1'])).toEqual(['a-1@1']);
    expect(await findLearner(store, 'ann')).toMatchObject({ revision: 2, openIssuedId: 'live-1' });
  });

  it('is refused whole when somebody else was first, and keeps versions that are there', async () => {
    const store = await arrange(kind);
    const again = { ...nothing, issued: [packed('p4')], versions: cards('a-1', 'c-1') };
    expect(await commitPack(store, { ...again, learner: change({ expectedRevision: 1 }) })).toBe('moved');
    expect(await readPacked(store, 'ann')).toHaveLength(3);
    expect(await commitPack(store, { ...again, learner: change({ expectedRevision: 2 }) })).toBe('committed');
    expect(await keptVersions(store, ['a-1@1', 'c-1@1'])).toHaveLength(2);
  });

  it('gives up what it replaces, of its learner and of packs alone', async () => {
    const store = await arrange(kind);
    const learner = change({ id: 'bob' });
    expect(await commitPack(store, { ...nothing, learner, replaced: ['p1'] })).toBe('committed');
    const own = change({ expectedRevision: 2, openIssuedId: 'live-1' });
    expect(await commitPack(store, { ...nothing, learner: own, replaced: ['p1', 'live-1'] })).toBe('committed');
    expect((await readPacked(store, 'ann')).map(({ id }) => id)).toEqual(['p3', 'p2']);
    expect(await readIssued(store, 'ann', ['live-1'])).toHaveLength(1);
  });

  it('is met where it was answered', async () => {
    const store = await arrange(kind);
    expect((await recentIssued(store, 'ann', 'spot', 9)).map(({ id }) => id)).toEqual(['live-1']);
    const review = reviewRow({ id: 'a1', issuedId: 'p1', origin: 'pack', correct: false });
    await commitAnswer(store, { learner: change({ expectedRevision: 2 }), review, memory: memoryRow() });
    expect((await readPacked(store, 'ann')).map(({ id }) => id)).toEqual(['p3', 'p2']);
    const met = await recentIssued(store, 'ann', 'spot', 9);
    expect(met.map(({ id, correct }) => [id, correct])).toEqual([
      ['p1', false],
      ['live-1', null],
    ]);
    const ofSeveral = await recentIssuedOf(store, 'ann', ['spot', 'pipe'], 9);
    expect(ofSeveral.get('spot')).toEqual(met);
    expect(ofSeveral.get('pipe')).toEqual([]);
    expect((await recentIssuedOf(store, 'ann', ['spot'], 1)).get('spot')).toHaveLength(1);
  });
});
