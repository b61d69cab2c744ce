import { afterEach, expect, it } from 'vitest';
import { lastingStore } from '@/components/practice/text-store';
import type { keepDraft } from './deck-client';
import { decksKept, keepText, readKept } from './kept-text';
import { sendKept } from './send-kept';

type Reply = Awaited<ReturnType<typeof keepDraft>>;
const kept: Reply = { status: 'ok', body: { result: 'kept', changedAt: 9 } };
const moved: Reply = { status: 'ok', body: { result: 'moved', draft: null } };
const lost: Reply = { status: 'unreachable' };

afterEach(() => {
  for (const key of lastingStore.keys()) lastingStore.remove(key);
});

/** Sends two texts of ann's and none of bob's, and tells what was asked and what is still kept. */
async function sent(replies: Record<string, Reply>) {
  for (const deckId of ['d1', 'd2']) keepText('ann', deckId, { text: deckId, base: 1, known: 4, groupId: 'g1' });
  keepText('bob', 'd1', { text: 'his', base: 1, known: null, groupId: 'g1' });
  const asked: unknown[] = [];
  await sendKept('ann', (place, draft) => {
    asked.push([place, draft]);
    return Promise.resolve(replies[place.deckId] ?? lost);
  });
  return { asked, left: decksKept(lastingStore, 'ann'), ofBob: decksKept(lastingStore, 'bob') };
}

it('sends the texts of one person, each to its deck, and forgets what the server has', async () => {
  const { asked, left, ofBob } = await sent({ d1: kept, d2: kept });
  expect(asked).toEqual([
    [
      { groupId: 'g1', deckId: 'd1' },
      { text: 'd1', base: 1, known: 4 },
    ],
    [
      { groupId: 'g1', deckId: 'd2' },
      { text: 'd2', base: 1, known: 4 },
    ],
  ]);
  expect([left, ofBob]).toEqual([[], ['d1']]);
});

it.each<[string, Record<string, Reply>, string[]]>([
  ['what was changed elsewhere', { d1: moved, d2: kept }, ['d1']],
  ['all, where the server is out of reach', { d1: lost, d2: kept }, ['d1', 'd2']],
])('keeps %s', async (_, replies, left) => {
  expect((await sent(replies)).left).toEqual(left);
});

it('leaves a text alone that does not say whose group it is', async () => {
  lastingStore.set('checkpoint-deck ann d1', '{"text":"a","base":1,"known":null}');
  await sendKept('ann', () => Promise.reject(new Error('asked')));
  expect(decksKept(lastingStore, 'ann')).toEqual(['d1']);
});

it('keeps what another tab wrote while it sends', async () => {
  const of = (text: string) => ({ text, base: 1, known: 4, groupId: 'g1' });
  keepText('ann', 'd1', of('one'));
  await sendKept('ann', async () => {
    keepText('ann', 'd1', of('one and two'));
    return kept;
  });
  expect(readKept('ann', 'd1')?.text).toBe('one and two');
});
