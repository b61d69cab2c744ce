import { describe, expect, it } from 'vitest';
import { commitAnswer, commitIssue } from '@/server/store/commit';
import { createLearner, findLearner, removeSilentGuests } from '@/server/store/learners';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

describe.each(KINDS)('learners on %s', (kind) => {
  it('are found as they were created, and only if they were', async () => {
    const store = await scratchStore(kind);
    const ann = await createLearner(store, { id: 'ann', now: NOON, timeZone: 'Asia/Kathmandu' });
    expect(ann).toEqual({
      id: 'ann',
      createdAt: NOON,
      lastSeenAt: NOON,
      timeZone: 'Asia/Kathmandu',
      revision: 0,
      openIssuedId: null,
    });
    expect(await findLearner(store, 'ann')).toEqual(ann);
    expect(await findLearner(store, "ann' OR '1'='1")).toBeNull();
  });

  it('who came long ago and never answered are removed, with what was handed out to them', async () => {
    const store = await scratchStore(kind);
    for (const id of ['silent', 'answered', 'fresh']) {
      await createLearner(store, { id, now: id === 'fresh' ? NOON : NOON - 1_000, timeZone: 'UTC' });
      const issued = issuedRow({ id: `issued-${id}` });
      await commitIssue(store, { learner: change({ id, openIssuedId: issued.id }), issued });
    }
    const learner = change({ id: 'answered', expectedRevision: 1 });
    await commitAnswer(store, { learner, review: reviewRow({ issuedId: 'issued-answered' }), memory: memoryRow() });

    expect(await removeSilentGuests(store, NOON)).toBe(1);
    expect(await findLearner(store, 'silent')).toBeNull();
    expect(await store.db.issued.count()).toBe(2);
    expect(await findLearner(store, 'answered')).not.toBeNull();
    expect(await findLearner(store, 'fresh')).not.toBeNull();
  });
});
