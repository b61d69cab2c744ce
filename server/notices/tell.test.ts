import { describe, expect, it } from 'vitest';
import { countUnread, markRead, readNotices } from '../store/notices';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount } from '../testing/arrange-accounts';
import type { Telling } from './notice';
import { tell } from './tell';

const declined = (userId: string, key: string, now = NOON): Telling => ({
  ...{ userId, key, now, kind: 'report-declined' },
  about: { itemId: 'spot', reply: key },
});

describe.each(KINDS)('notices on %s', (kind) => {
  it('are told once under a key, whoever of many tries first', async () => {
    const store = await scratchStore(kind);
    const { userId } = await arrangeAccount(store);
    const told = await Promise.all(Array.from({ length: 20 }, () => tell(store, declined(userId, 'a'))));
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await countUnread(store, userId)).toBe(1);
  });

  it('are of one account, the latest first, and read up to a time', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    const bob = await arrangeAccount(store);
    expect(await tell(store, declined(ann.userId, 'a'))).toBe(true);
    expect(await tell(store, declined(bob.userId, 'a'))).toBe(true);
    expect(await tell(store, declined(ann.userId, 'b', NOON + 1))).toBe(true);
    expect(await tell(store, declined('nobody', 'a'))).toBe(false);

    await markRead(store, { userId: ann.userId, upTo: NOON, now: NOON + 5 });
    const notices = await readNotices(store, ann.userId, 10);
    expect(notices.map(({ about, createdAt, readAt }) => [about, createdAt, readAt])).toEqual([
      [{ itemId: 'spot', reply: 'b' }, NOON + 1, null],
      [{ itemId: 'spot', reply: 'a' }, NOON, NOON + 5],
    ]);
    expect(await readNotices(store, ann.userId, 1)).toHaveLength(1);
    expect([await countUnread(store, ann.userId), await countUnread(store, bob.userId)]).toEqual([1, 1]);
  });
});
