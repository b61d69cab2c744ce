import { beforeEach, describe, expect, it } from 'vitest';
import { readBank } from '../bank';
import { forgetProcessWide } from '../process-wide';
import { readNotices } from '../store/notices';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { keptRecords } from './kept-records';
import { sweepSuspects } from './sweep-suspects';
import { arrangeSuspect } from './testing/arrange-suspect';

const DAY = 86_400_000;

beforeEach(() => {
  for (const name of ['suspects', 'group-records', 'composed-banks']) forgetProcessWide(name);
});

describe.each(KINDS)('keys that look wrong on %s', (kind) => {
  it('are told to those who teach though nobody opens a page, each once, whoever looks how often', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, otherOwner, learner } = await arrangeClass(store);
    const [itemId = ''] = readBank().items.keys();
    expect(await sweepSuspects(store, NOON)).toBe(0);
    await arrangeSuspect(store, { groupId, itemId, at: NOON - DAY });
    const looks = await Promise.all([sweepSuspects(store, NOON), sweepSuspects(store, NOON)]);
    expect(looks.toSorted()).toEqual([0, 1]);
    expect(keptRecords().records.size).toBe(26);
    const toldTo = async () =>
      (await store.db.notice.findMany({ select: { userId: true } })).map(({ userId }) => userId).sort();
    expect(await toldTo()).toEqual([owner.userId, instructor.userId].sort());
    expect(await readNotices(store, owner.userId, 9)).toMatchObject([{ kind: 'key-suspected', about: { itemId } }]);
    for (const { userId } of [otherOwner, learner]) expect(await readNotices(store, userId, 9)).toEqual([]);

    expect(await sweepSuspects(store, NOON + DAY)).toBe(0);
    await store.db.learner.update({ where: { id: learner.learnerId }, data: { revision: { increment: 1 } } });
    expect(await sweepSuspects(store, NOON + DAY)).toBe(1);
    // Another process knows nothing of what this one did.
    forgetProcessWide('suspects');
    expect(await sweepSuspects(store, NOON + DAY)).toBe(1);
    expect(await toldTo()).toHaveLength(2);
  });
});
