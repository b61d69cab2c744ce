import { describe, expect, it } from 'vitest';
import { createDeck, deleteDeck, findDeck, putPublished, readDecks, renameDeck } from '@/server/store/decks';
import { dropDraft, findDraft, putDraft, readOtherDrafts } from '@/server/store/drafts';
import { readPublications, readPublishedDecks } from '@/server/store/published-decks';
import { addRevision, findRevision, readRevisions } from '@/server/store/revisions';
import { NOON } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

/** Two groups, two people, and a deck of the first group. */
async function arrange(kind: Kind) {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) await store.db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  for (const id of ['g1', 'g2']) await store.db.group.create({ data: { id, name: id, createdAt: BigInt(NOON) } });
  const deck = { id: 'd1', groupId: 'g1', name: 'modes', createdBy: 'ann', createdAt: NOON };
  expect(await createDeck(store, { ...deck, draft: null })).toBe('created');
  return { store, deck };
}

const revision = (number: number, text = `# ${number}`) => ({
  ...{ number, text, note: '', authorId: 'ann', createdAt: NOON + number },
});

describe.each(KINDS)('decks on %s', (kind) => {
  it('have one name in a group, and are found in their own group alone', async () => {
    const { store, deck } = await arrange(kind);
    const create = (change: Partial<typeof deck> & { draft?: string }) =>
      createDeck(store, { ...deck, draft: null, ...change });
    expect(await create({ id: 'd2', draft: '# Lost' })).toBe('taken');
    expect(await create({ id: 'd2', groupId: 'g2', draft: '# Kept' })).toBe('created');
    expect(await create({ id: 'd3', groupId: 'nowhere' })).toBe('gone');
    const drafts = await store.db.draft.findMany({ select: { deckId: true, userId: true, text: true, base: true } });
    expect(drafts).toEqual([{ deckId: 'd2', userId: 'ann', text: '# Kept', base: 0 }]);
    expect(await findDeck(store, 'g1', 'd1')).toMatchObject({ ...deck, published: null, pilots: true });
    expect(await findDeck(store, 'g2', 'd1')).toBeNull();
    await addRevision(store, 'd1', revision(1));
    await addRevision(store, 'd1', revision(2));
    expect(await readDecks(store, 'g1')).toMatchObject([{ id: 'd1', newest: { number: 2, createdAt: NOON + 2 } }]);
    expect(await readDecks(store, 'g2')).toMatchObject([{ id: 'd2', newest: null }]);
  });

  it('are renamed in their own group, once at a time, and keep the name that ids are made of', async () => {
    const { store, deck } = await arrange(kind);
    await createDeck(store, { ...deck, id: 'd2', name: 'other', draft: null });
    const rename = (from: string, name: string, groupId = 'g1') =>
      renameDeck(store, { groupId, deckId: 'd1', from, name });
    expect(await rename('modes', 'other')).toBe('taken');
    expect(await rename('modes', 'inputs', 'g2')).toBe('moved');
    expect(await findDeck(store, 'g1', 'd1')).toMatchObject({ name: 'modes', topic: 'modes' });
    const both = await Promise.all([rename('modes', 'inputs'), rename('modes', 'entries')]);
    expect(both.toSorted()).toEqual(['moved', 'renamed']);
    const name = both[0] === 'renamed' ? 'inputs' : 'entries';
    expect(await findDeck(store, 'g1', 'd1')).toMatchObject({ name, topic: 'modes' });
    expect(await rename(name, 'third')).toBe('renamed');
    await addRevision(store, 'd1', revision(1));
    await putPublished(store, { groupId: 'g1', deckId: 'd1', published: 1, pilots: true, expected: null });
    expect(await readPublications(store, ['g1'])).toMatchObject([{ deckId: 'd1', topic: 'modes' }]);
    expect(await rename('third', 'modes')).toBe('renamed');
    expect(await findDeck(store, 'g1', 'd1')).toMatchObject({ name: 'modes', topic: 'modes' });
  });

  it('are deleted with all that was written, by their own group alone', async () => {
    const { store } = await arrange(kind);
    await addRevision(store, 'd1', revision(1));
    const draft = { text: 'x', base: 1, changedAt: NOON };
    await putDraft(store, { deckId: 'd1', userId: 'bob', draft, known: null });
    expect(await deleteDeck(store, 'g2', 'd1')).toBe(false);
    expect(await deleteDeck(store, 'g1', 'd1')).toBe(true);
    expect([await store.db.revision.count(), await store.db.draft.count()]).toEqual([0, 0]);
    expect(await addRevision(store, 'd1', revision(1))).toBe('gone');
    expect(await putDraft(store, { deckId: 'd1', userId: 'bob', draft, known: null })).toBe('gone');
  });
});

describe.each(KINDS)('revisions on %s', (kind) => {
  it('are added one behind the other, byte for byte, and nobody takes a number twice', async () => {
    const { store } = await arrange(kind);
    const text = '# Ä\r\n\u2028x\t| 😀 |\n\uFEFF';
    expect(await addRevision(store, 'd1', revision(1, text))).toBe('saved');
    const both = await Promise.all([
      addRevision(store, 'd1', revision(2, 'one')),
      addRevision(store, 'd1', revision(2, 'other')),
    ]);
    expect(both.toSorted()).toEqual(['behind', 'saved']);
    expect((await findRevision(store, { groupId: 'g1', deckId: 'd1', number: 1 }))?.text).toBe(text);
    expect(await findRevision(store, { groupId: 'g1', deckId: 'd1' })).toMatchObject({ number: 2 });
    expect(await findRevision(store, { groupId: 'g2', deckId: 'd1' })).toBeNull();
    expect((await readRevisions(store, 'g1', 'd1')).map(({ number }) => number)).toEqual([2, 1]);
    expect(await readRevisions(store, 'g2', 'd1')).toEqual([]);
  });

  it('end the draft of who saved, and of nobody else', async () => {
    const { store } = await arrange(kind);
    const draft = { text: 'x', base: 0, changedAt: NOON };
    for (const userId of ['ann', 'bob']) await putDraft(store, { deckId: 'd1', userId, draft, known: null });
    await addRevision(store, 'd1', revision(1));
    expect(await findDraft(store, { groupId: 'g1', deckId: 'd1', userId: 'ann' })).toBeNull();
    expect(await findDraft(store, { groupId: 'g1', deckId: 'd1', userId: 'bob' })).toEqual(draft);
  });
});

describe.each(KINDS)('drafts on %s', (kind) => {
  it('are kept where nothing was changed elsewhere', async () => {
    const { store } = await arrange(kind);
    const put = (changedAt: number, known: number | null) =>
      putDraft(store, { deckId: 'd1', userId: 'ann', draft: { text: `at ${changedAt}`, base: 0, changedAt }, known });
    expect(await put(1, null)).toBe('kept');
    expect(await put(2, null)).toBe('moved');
    expect(await put(3, 1)).toBe('kept');
    expect(await put(4, 1)).toBe('moved');
    const own = { groupId: 'g1', deckId: 'd1', userId: 'ann' };
    expect(await findDraft(store, own)).toEqual({ text: 'at 3', base: 0, changedAt: 3 });
    expect(await findDraft(store, { ...own, groupId: 'g2' })).toBeNull();
    await dropDraft(store, { ...own, groupId: 'g2' });
    expect(await findDraft(store, own)).not.toBeNull();
    await dropDraft(store, own);
    expect(await findDraft(store, own)).toBeNull();
  });

  it('tell who else is writing', async () => {
    const { store } = await arrange(kind);
    const put = (userId: string, changedAt: number) =>
      putDraft(store, { deckId: 'd1', userId, draft: { text: '', base: 0, changedAt }, known: null });
    await put('ann', 500);
    await put('bob', 400);
    const asked = { groupId: 'g1', deckId: 'd1', userId: 'ann', since: 300 };
    expect(await readOtherDrafts(store, asked)).toEqual([{ name: 'bob', changedAt: 400 }]);
    expect(await readOtherDrafts(store, { ...asked, since: 401 })).toEqual([]);
    expect(await readOtherDrafts(store, { ...asked, groupId: 'g2' })).toEqual([]);
  });
});

describe.each(KINDS)('what is published on %s', (kind) => {
  it('is the revision that was chosen, of the groups that were asked for', async () => {
    const { store } = await arrange(kind);
    await addRevision(store, 'd1', revision(1));
    await addRevision(store, 'd1', revision(2));
    const change = { groupId: 'g1', deckId: 'd1', published: 1, pilots: false, expected: null };
    expect(await readPublishedDecks(store, ['g1'])).toEqual([]);
    expect(await putPublished(store, { ...change, groupId: 'g2' })).toBe(false);
    expect(await putPublished(store, { ...change, expected: 2 })).toBe(false);
    expect(await putPublished(store, change)).toBe(true);
    const publication = { deckId: 'd1', groupId: 'g1', topic: 'modes', revision: 1, pilots: false };
    expect(await readPublications(store, ['g2', 'g1'])).toEqual([publication]);
    expect(await readPublishedDecks(store, ['g1'])).toEqual([{ ...publication, text: '# 1', savedAt: NOON + 1 }]);
    expect(await readPublishedDecks(store, ['g2'])).toEqual([]);
    expect(await putPublished(store, { ...change, published: null, expected: 1 })).toBe(true);
    expect(await readPublications(store, ['g1'])).toEqual([]);
  });
});
