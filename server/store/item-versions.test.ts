import { describe, expect, it } from 'vitest';
import type { CardItem } from '@/domain/bank/item';
import { ensureItemVersion, readItemVersion } from '@/server/store/item-versions';
import { NOON } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const compiled: CardItem = {
  form: 'card',
  id: 'spot',
  topic: 'training',
  version: 'v1',
  ask: 'Which “one”? 🙂',
  // Keys in an order that a jsonb column would not keep.
  exams: { 'MLA-C02': ['2'], 'MLA-C01': ['1', '3'] },
  guides: [],
  sources: [],
  today: null,
  stems: [],
  options: [],
};

describe.each(KINDS)('an item version on %s', (kind) => {
  it('is kept once and comes back as it was compiled, to the order of its keys', async () => {
    const store = await scratchStore(kind);
    const version = { version: 'v1', itemId: 'spot', generator: '1', compiled };
    await Promise.all([1, 2, 3, 4].map(() => ensureItemVersion(store, { ...version, now: NOON })));
    const kept = await readItemVersion(store, 'v1');
    expect(kept).toEqual(version);
    expect(JSON.stringify(kept?.compiled)).toBe(JSON.stringify(compiled));
    expect(await readItemVersion(store, 'v2')).toBeNull();
  });
});
