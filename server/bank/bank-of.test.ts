import { beforeEach, describe, expect, it } from 'vitest';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import type { Actor } from '../auth/actor';
import { readBank } from '../bank';
import { forgetProcessWide, processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass, arrangeGuest } from '../testing/arrange-accounts';
import { bankOf } from './bank-of';
import { DECKS_FRESH_MS, decksOf } from './decks-of';
import { arrangeDeck, deckOf, publishNext } from './testing/arrange-deck';

beforeEach(() => {
  for (const name of ['store', 'decks-of', 'deck-readings', 'composed-banks']) forgetProcessWide(name);
});

async function open(kind: (typeof KINDS)[number]) {
  const store: Store = await scratchStore(kind);
  processWide('store', () => Promise.resolve(store));
  return { store, ...(await arrangeClass(store)) };
}

/** The items of an actor's bank that are not shipped, as their authors named them. */
async function decksItems(actor: Actor): Promise<string[]> {
  const shipped = readBank().items;
  return [...(await bankOf(actor)).items.keys()].filter((id) => !shipped.has(id));
}

const text = deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2' }]);

describe.each(KINDS)('the bank of an actor on %s', (kind) => {
  it('is the shipped one with the published decks of the account’s groups, for nobody else', async () => {
    const { store, groupId, learner, instructor, otherLearner, outsider, administrator } = await open(kind);
    const deck = await arrangeDeck(store, { groupId, text });
    const key = deckKeyOf(deck);
    for (const member of [learner, instructor])
      expect(await decksItems(member)).toEqual([`our-1~${key}`, `our-2~${key}`]);
    expect(await bankOf(learner)).toBe(await bankOf(instructor));
    const guest = await arrangeGuest(store);
    for (const stranger of [otherLearner, outsider, administrator, guest, { kind: 'visitor' } as const])
      expect(await bankOf(stranger)).toBe(readBank());
  });

  it('holds two groups’ decks of one text beside each other for who belongs to both', async () => {
    const { store, groupId, otherGroupId, learner } = await open(kind);
    const data = { groupId: otherGroupId, userId: learner.userId, role: 'learner', joinedAt: 0n };
    await store.db.membership.create({ data, select: { role: true } });
    const decks = [
      await arrangeDeck(store, { groupId, text }),
      await arrangeDeck(store, { groupId: otherGroupId, text }),
    ];
    const expected = decks.flatMap((id) => ['our-1', 'our-2'].map((item) => `${item}~${deckKeyOf(id)}`));
    expect((await decksItems(learner)).sort()).toEqual(expected.sort());
  });

  it('follows what is published and withdrawn, and who leaves', async () => {
    const { store, groupId, learner } = await open(kind);
    const deck = await arrangeDeck(store, { groupId, text });
    expect(await decksItems(learner)).toHaveLength(2);
    const before = await bankOf(learner);
    await publishNext(store, deck, deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2', right: 1 }]));
    const after = await bankOf(learner);
    const [same, changed] = ['our-1', 'our-2'].map((id) => `${id}~${deckKeyOf(deck)}`);
    expect(after.items.get(same ?? '')?.version).toBe(before.items.get(same ?? '')?.version);
    expect(after.items.get(changed ?? '')?.version).not.toBe(before.items.get(changed ?? '')?.version);

    await publishNext(store, deck, null);
    expect(await bankOf(learner)).toBe(readBank());
    await publishNext(store, deck, text);
    expect(await decksItems(learner)).toHaveLength(2);
    await store.db.membership.delete({ where: { groupId_userId: { groupId, userId: learner.userId } } });
    forgetProcessWide('decks-of');
    expect(await bankOf(learner)).toBe(readBank());
  });

  it('asks the database once a second at most, and for a guest never', async () => {
    const { store, groupId, learner } = await open(kind);
    const guest = await arrangeGuest(store);
    await arrangeDeck(store, { groupId, text });
    const first = decksOf(store, learner, 1_000);
    expect(decksOf(store, learner, 1_000 + DECKS_FRESH_MS - 1)).toBe(first);
    const later = decksOf(store, learner, 1_000 + DECKS_FRESH_MS);
    expect(later).not.toBe(first);
    expect(await later).toEqual(await first);
    await store.close();
    expect(await decksOf(store, guest, 1_000)).toEqual([]);
  });
});
