import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { checkDeck, deckContext } from '@/domain/session/check-deck';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { readPublishedDecks } from '../store/published-decks';
import { NOON } from '../store/testing/rows';
import { KINDS, type Kind, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass, arrangeMembership } from '../testing/arrange-accounts';
import { checkText } from './check-text';
import { createDeck } from './create-deck';
import type { Decks } from './decks';
import { listDecks } from './list-decks';
import { publishDeck, removeDeck } from './publish-deck';
import { readDeck, readRevision } from './read-deck';
import { renameDeck } from './rename-deck';
import { saveDraft } from './save-draft';
import { restoreRevision, saveRevision } from './save-revision';

const context = deckContext(admit(compileBank([], { generator: GENERATOR })));
const tuning = readFileSync('domain/bank/fixtures/tuning.md', 'utf8');
const broken = tuning.replace('| Bayesian optimization |\n', '| Random search |\n');

/** A deck of a class, without a revision unless a text is given: that was uploaded, looked at and saved. */
async function arrange(kind: Kind, text: string | null = null) {
  const store = await scratchStore(kind);
  const people = await arrangeClass(store);
  const decks: Decks = {
    ...{ store, topics: () => new Set(['shipped']) },
    check: async (_, request) => ({ status: 'checked', check: checkDeck(context, request) }),
  };
  const { groupId, instructor, owner } = people;
  const made = must(await createDeck(decks, instructor, { groupId, name: 'Tuning.md', text, now: NOON })).outcome;
  if (!('deckId' in made)) throw new Error(made.refused);
  const address = { groupId, deckId: made.deckId };
  if (text !== null) must(await saveRevision(decks, instructor, { ...address, base: 0, text, note: '', now: NOON }));
  const save = async (actor: Actor, base: number, words: string) =>
    must(await saveRevision(decks, actor, { ...address, base, text: words, note: '', now: NOON + base })).outcome;
  const draft = async (actor: Actor, known: number | null, words: string | null, now: number) =>
    must(await saveDraft(decks, actor, { ...address, base: 0, known, text: words, now })).outcome;
  const publish = async (revision: number | null, expected: number | null) =>
    must(await publishDeck(decks, owner, { ...address, revision, expected, pilots: true, now: NOON })).outcome;
  const state = async (actor: Actor, now = NOON) => must(await readDeck(decks, actor, { ...address, now })).state;
  return { ...people, decks, address, save, draft, publish, state };
}

function must<T>(outcome: Authorised<T>): { status: 'allowed' } & T {
  if (outcome.status !== 'allowed') throw new Error(outcome.status);
  return outcome;
}

describe.each(KINDS)('who may write decks on %s', (kind) => {
  it('is whoever teaches the group, and to nobody else is there a deck', async () => {
    const { decks, address, learner, otherOwner, administrator, outsider, otherGroupId } = await arrange(kind, '# A');
    await arrangeMembership(decks.store, { groupId: otherGroupId, member: outsider, role: 'instructor' });
    const uses = (actor: Actor, where: typeof address) => [
      listDecks(decks, actor, where.groupId),
      createDeck(decks, actor, { groupId: where.groupId, name: 'x', text: null, now: NOON }),
      readDeck(decks, actor, { ...where, now: NOON }),
      readRevision(decks, actor, { ...where, number: 1 }),
      saveDraft(decks, actor, { ...where, text: 'x', base: 1, known: null, now: NOON }),
      saveRevision(decks, actor, { ...where, text: 'x', note: '', base: 1, now: NOON }),
      restoreRevision(decks, actor, { ...where, number: 1, base: 1, now: NOON }),
      checkText(decks, actor, { ...where, text: 'x', look: null, stamp: 'not wanted', now: NOON }),
      publishDeck(decks, actor, { ...where, revision: 1, expected: null, pilots: true, now: NOON }),
      renameDeck(decks, actor, { ...where, name: 'another' }),
      removeDeck(decks, actor, where),
    ];
    const statuses = async (actor: Actor, where = address) =>
      new Set((await Promise.all(uses(actor, where))).map(({ status }) => status));
    for (const actor of [learner, otherOwner, administrator, outsider])
      expect(await statuses(actor)).toEqual(new Set(['hidden']));
    expect(await statuses({ kind: 'visitor' })).toEqual(new Set(['stranger']));
    // A deck is looked for in the group that is named: here the lists alone are those of one's own group.
    const elsewhere = await Promise.all(uses(outsider, { ...address, groupId: otherGroupId }).slice(2));
    expect(new Set(elsewhere.map(({ status }) => status))).toEqual(new Set(['hidden']));
    expect(await decks.store.db.revision.count()).toBe(1);
    expect(await decks.store.db.draft.count()).toBe(0);
  });
});

describe.each(KINDS)('a deck on %s', (kind) => {
  it('is named for its file, once in a group and not as a shipped topic', async () => {
    const { decks, groupId, owner, state } = await arrange(kind);
    const create = async (name: string, text: string | null = null) =>
      must(await createDeck(decks, owner, { groupId, name, text, now: NOON })).outcome;
    expect(await create('tuning')).toEqual({ refused: expect.stringMatching(/already/) });
    expect(await create('shipped.md')).toEqual({ refused: expect.stringMatching(/shipped/) });
    expect(await create('训练')).toEqual({ refused: expect.stringMatching(/Name the deck/) });
    expect(await create('big', 'x'.repeat(70_000))).toEqual({ refused: expect.stringMatching(/64 KB/) });
    expect(await create('a-b', '\uFEFF# B\r\n')).toMatchObject({ name: 'a-b' });
    const { decks: listed } = must(await listDecks(decks, owner, groupId));
    expect(listed.map(({ name, newest }) => [name, newest?.author])).toEqual([
      ['a-b', undefined],
      ['tuning', undefined],
    ]);
    expect(await state(owner)).toMatchObject({ newest: { number: 0, text: '' }, revisions: [], draft: null });
  });

  it('lands as a draft where it is uploaded, errors and all, and is asked of nobody', async () => {
    const { decks, groupId, owner, instructor } = await arrange(kind);
    const text = `\uFEFF${broken}`;
    const made = must(await createDeck(decks, owner, { groupId, name: 'up.md', text, now: NOON })).outcome;
    const address = { groupId, deckId: 'deckId' in made ? made.deckId : '' };
    const read = async (actor: Actor) => must(await readDeck(decks, actor, { ...address, now: NOON })).state;
    expect(await read(owner)).toMatchObject({ published: null, revisions: [], draft: { text, base: 0 } });
    expect(await read(instructor)).toMatchObject({ draft: null, newest: { number: 0, text: '' } });
    const publishing = { ...address, revision: 1, expected: null, pilots: true, now: NOON };
    expect((await publishDeck(decks, owner, publishing)).status).toBe('hidden');
    must(await saveRevision(decks, owner, { ...address, base: 0, text, note: '', now: NOON }));
    expect(must(await publishDeck(decks, owner, publishing)).outcome).toMatchObject({ result: 'refused' });
    expect(await readPublishedDecks(decks.store, [groupId])).toEqual([]);
  });

  it('is renamed, and the ids of what it asks stay what they were', async () => {
    const plain =
      '# Modes\n\n| Id | Scenario | Answer |\n| --- | --- | --- |\n| a | One | A |\n| b | Two | B |\n| c | Three | C |\n| d | Four | D |\n';
    const { decks, address, owner, groupId, publish } = await arrange(kind, plain);
    await createDeck(decks, owner, { groupId, name: 'other', text: null, now: NOON });
    const rename = async (name: string) => must(await renameDeck(decks, owner, { ...address, name })).outcome;
    const check = async () => {
      const asked = { ...address, text: plain, look: null, stamp: 'not wanted', now: NOON } as const;
      const { outcome } = must(await checkText(decks, owner, asked));
      return outcome.status === 'checked' ? outcome.check.items.map(({ id }) => id) : [];
    };
    expect(await publish(1, null)).toEqual({ result: 'done' });
    expect(await check()).toContain('tuning-match');
    expect(await rename('other')).toEqual({ refused: expect.stringMatching(/already/) });
    expect(await rename('shipped')).toEqual({ refused: expect.stringMatching(/shipped/) });
    expect(await rename('!')).toEqual({ refused: expect.stringMatching(/Name the deck/) });
    expect(await rename('Input modes.md')).toEqual({ name: 'input-modes' });
    expect(await rename('input-modes')).toEqual({ name: 'input-modes' });
    expect(await check()).toContain('tuning-match');
    expect(await readPublishedDecks(decks.store, [groupId])).toMatchObject([{ topic: 'tuning', revision: 1 }]);
    const read = must(await readRevision(decks, owner, { ...address, number: 1 }));
    expect(read).toMatchObject({ file: 'input-modes.md', text: plain });
  });

  it('comes back byte for byte', async () => {
    const text = '\uFEFF# Ä\r\n\r\n| a |\t😀\u2028\n';
    const { decks, address, instructor } = await arrange(kind, text);
    const read = must(await readRevision(decks, instructor, { ...address, number: 1 }));
    expect(read).toMatchObject({ text, file: 'tuning.md' });
    expect((await readRevision(decks, instructor, { ...address, number: 2 })).status).toBe('hidden');
  });
});

describe.each(KINDS)('two who write at once on %s', (kind) => {
  it('lose nothing: the second is told, with all that a merge needs', async () => {
    const { save, state, owner, instructor } = await arrange(kind, 'base');
    expect(await save(owner, 1, 'mine')).toEqual({ result: 'saved', number: 2 });
    expect(await save(instructor, 1, 'yours')).toEqual({
      ...{ result: 'behind', baseText: 'base' },
      newest: { number: 2, text: 'mine', author: 'Olga Owner' },
    });
    expect(await save(instructor, 2, 'mine and yours')).toEqual({ result: 'saved', number: 3 });
    expect((await state(owner)).revisions.map(({ number, author }) => [number, author])).toEqual([
      [3, 'Ines Instructor'],
      [2, 'Olga Owner'],
      [1, 'Ines Instructor'],
    ]);
  });

  it('may send the same again, and save at the same moment', async () => {
    const { save, owner, instructor } = await arrange(kind, 'base');
    const both = await Promise.all([save(owner, 1, 'mine'), save(instructor, 1, 'yours')]);
    expect(both.map(({ result }) => result).toSorted()).toEqual(['behind', 'saved']);
    const [first] = both;
    const again = await save(
      first?.result === 'saved' ? owner : instructor,
      1,
      first?.result === 'saved' ? 'mine' : 'yours',
    );
    expect(again).toEqual({ result: 'saved', number: 2 });
  });

  it('see each other for two minutes', async () => {
    const { draft, state, owner, instructor } = await arrange(kind);
    await draft(instructor, null, 'x', NOON);
    expect((await state(owner, NOON + 119_000)).others).toEqual(['Ines Instructor']);
    expect((await state(owner, NOON + 121_000)).others).toEqual([]);
    expect((await state(instructor)).others).toEqual([]);
  });
});

describe.each(KINDS)('a draft on %s', (kind) => {
  it('is one’s own, and is not overwritten from another tab', async () => {
    const { draft, state, owner, instructor } = await arrange(kind);
    expect(await draft(instructor, null, 'one', NOON)).toEqual({ result: 'kept', changedAt: NOON });
    expect(await draft(instructor, null, 'one', NOON + 9)).toEqual({ result: 'kept', changedAt: NOON });
    expect(await draft(instructor, null, 'two', NOON + 9)).toMatchObject({ result: 'moved', draft: { text: 'one' } });
    expect(await draft(instructor, NOON, 'two', NOON)).toEqual({ result: 'kept', changedAt: NOON + 1 });
    expect((await state(owner)).draft).toBeNull();
    expect(await draft(instructor, NOON + 1, 'x'.repeat(70_000), NOON)).toEqual({ result: 'too large' });
    expect(await draft(instructor, NOON + 1, 'a\0', NOON)).toEqual({ result: 'too large' });
    expect((await state(instructor)).draft?.text).toBe('two');
    expect(await draft(instructor, NOON + 1, null, NOON)).toEqual({ result: 'dropped' });
    expect((await state(instructor)).draft).toBeNull();
  });
});

describe.each(KINDS)('old revisions on %s', (kind) => {
  it('come back as a new one', async () => {
    const { decks, address, save, state, owner } = await arrange(kind, 'one');
    await save(owner, 1, 'two');
    const restore = async (number: number, base: number) =>
      await restoreRevision(decks, owner, { ...address, number, base, now: NOON });
    expect(must(await restore(1, 1)).outcome).toMatchObject({ result: 'behind' });
    expect((await restore(7, 2)).status).toBe('hidden');
    expect(must(await restore(1, 2)).outcome).toEqual({ result: 'saved', number: 3 });
    const { newest, revisions } = await state(owner);
    expect([newest.text, revisions[0]?.note]).toEqual(['one', 'As in revision 1']);
  });
});

describe.each(KINDS)('publishing on %s', (kind) => {
  it('is refused with the problems of the text, and what is published stays', async () => {
    const { decks, address, save, publish, owner, groupId } = await arrange(kind, tuning);
    expect(await publish(1, null)).toEqual({ result: 'done' });
    await save(owner, 1, broken);
    const refused = await publish(2, 1);
    expect(refused).toMatchObject({ result: 'refused', message: expect.stringMatching(/has an error/) });
    expect(refused).toMatchObject({ problems: [{ severity: 'error', line: expect.any(Number) }] });
    await save(owner, 2, '# Only a title\n\n## Notes\n\nNothing.\n');
    expect(await publish(3, 1)).toMatchObject({ result: 'refused', message: expect.stringMatching(/asks nothing/) });
    await save(owner, 3, tuning.replace('| amt-1 |', '| |'));
    expect(await publish(4, 1)).toMatchObject({ result: 'refused', message: expect.stringMatching(/no id/) });
    expect(await readPublishedDecks(decks.store, [groupId])).toMatchObject([{ revision: 1, text: tuning }]);
    expect(must(await removeDeck(decks, owner, address)).removed).toBe(false);
  });

  it('is somebody’s who knows what is published', async () => {
    const { decks, address, publish, owner, groupId } = await arrange(kind, tuning);
    expect(await publish(1, 7)).toEqual({ result: 'moved', published: null });
    expect(await publish(1, null)).toEqual({ result: 'done' });
    expect(await publish(null, null)).toEqual({ result: 'moved', published: 1 });
    expect(await publish(null, 1)).toEqual({ result: 'done' });
    expect(await readPublishedDecks(decks.store, [groupId])).toEqual([]);
    expect(must(await removeDeck(decks, owner, address)).removed).toBe(true);
    expect((await readDeck(decks, owner, { ...address, now: NOON })).status).toBe('hidden');
  });
});
