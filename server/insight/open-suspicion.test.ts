import { beforeEach, describe, expect, it } from 'vitest';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import { generate } from '@/domain/question/generate';
import { readBank } from '../bank';
import { bankOf } from '../bank/bank-of';
import { arrangeDeck, deckOf } from '../bank/testing/arrange-deck';
import { forgetProcessWide, processWide } from '../process-wide';
import { decideGroupReport } from '../reports/decide-report';
import { readGroupInbox, readShippedInbox } from '../reports/read-inbox';
import { NOON } from '../store/testing/rows';
import { KINDS, type Kind, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { sweepSuspects } from './sweep-suspects';
import { arrangeSuspect } from './testing/arrange-suspect';

const DAY = 86_400_000;

beforeEach(() => {
  for (const name of ['store', 'decks-of', 'deck-readings', 'composed-banks', 'suspects', 'group-records'])
    forgetProcessWide(name);
});

async function arrange(kind: Kind) {
  const store = await scratchStore(kind);
  processWide('store', () => Promise.resolve(store));
  const people = await arrangeClass(store);
  const deckId = await arrangeDeck(store, { groupId: people.groupId, text: deckOf('Ours', [{ id: 'our-1' }]) });
  const itemId = `our-1~${deckKeyOf(deckId)}`;
  /** Abler people choose a wrong option of an item. */
  const suspect = async (id: string) => {
    const item = (await bankOf(people.instructor)).items.get(id);
    if (item === undefined) throw new Error(id);
    const { question, answerKey } = generate(item, 0);
    const [right = ''] = 'choices' in answerKey.key ? answerKey.key.choices : [];
    const wrong = question.options.find((option) => option.id !== right)?.id ?? '';
    await arrangeSuspect(store, { groupId: people.groupId, itemId: id, at: NOON - DAY, right, wrong });
    return { right, wrong };
  };
  const look = async () => {
    forgetProcessWide('suspects');
    await sweepSuspects(store, NOON);
  };
  return { store, itemId, suspect, look, ...people };
}

describe.each(KINDS)('a wrong option that abler people chose on %s', (kind) => {
  it('opens a report at the item of a deck, with a question that offers it, once and for good', async () => {
    const { store, itemId, suspect, look, groupId, instructor, learner } = await arrange(kind);
    const { right, wrong } = await suspect(itemId);
    await Promise.all([look(), look()]);
    await look();
    const inbox = async () => {
      const read = await readGroupInbox(store, instructor, groupId);
      if (read.status !== 'allowed') throw new Error(read.status);
      return read.items;
    };
    const items = await inbox();
    expect(items).toMatchObject([{ itemId, name: 'our-1', open: 1, reports: [{ hasReporter: false, state: 'open' }] }]);
    const [report] = items[0]?.reports ?? [];
    expect(report?.comment).toMatch(/^12 people chose “File mode”\. .* beyond chance\. Is the key right\?$/);
    expect(report?.shown).toMatchObject({ response: { choices: [wrong] }, judged: { correct: false, key: [right] } });
    expect((await readGroupInbox(store, learner, groupId)).status).toBe('hidden');

    const declined = { decision: 'declined', reply: 'The manual says so.', now: NOON, groupId } as const;
    expect(await decideGroupReport(store, instructor, { ...declined, reportId: report?.id ?? '' })).toMatchObject({
      outcome: 'decided',
    });
    await look();
    expect(await inbox()).toMatchObject([{ open: 0, reports: [{ state: 'declined', reply: 'The manual says so.' }] }]);
    const told = await store.db.notice.findMany({ select: { kind: true } });
    expect(new Set(told.map(({ kind: what }) => what))).toEqual(new Set(['key-suspected']));
  });

  it('opens one of a shipped item for administrators', async () => {
    const { store, suspect, look, groupId, instructor, administrator } = await arrange(kind);
    const shipped = [...readBank().items.values()].find((item) => generate(item, 0).question.kind === 'single');
    const { wrong } = await suspect(shipped?.id ?? '');
    await look();
    expect(await readShippedInbox(store, administrator)).toMatchObject({
      items: [
        { itemId: shipped?.id, open: 1, reports: [{ hasReporter: false, shown: { response: { choices: [wrong] } } }] },
      ],
    });
    expect(await readGroupInbox(store, instructor, groupId)).toEqual({ status: 'allowed', items: [] });
  });
});
