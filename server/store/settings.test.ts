import { describe, expect, it } from 'vitest';
import { openStore } from '@/server/store/open-store';
import { putSettingOnce, readSetting } from '@/server/store/settings';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

describe.each(KINDS)('a setting on %s', (kind) => {
  it('is what the first of several processes says', async () => {
    const store = await scratchStore(kind);
    expect(await readSetting(store, 'secret')).toBeNull();
    const other = await openStore(store.database.url);
    const stores = [store, other, store, other, store];
    const values = await Promise.all(stores.map((each, i) => putSettingOnce(each, 'secret', `value-${i}`)));
    await other.close();
    expect(new Set(values).size).toBe(1);
    expect(await readSetting(store, 'secret')).toBe(values[0]);
  });
});
