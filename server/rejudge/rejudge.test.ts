import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replay } from '@/domain/scheduling/replay';
import type { Member } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { arrangeDeck, deckOf, publishNext } from '../bank/testing/arrange-deck';
import { answer } from '../practice/answer';
import { exportLearner } from '../practice/export-learner';
import { importLearner } from '../practice/import-learner';
import { nextQuestion } from '../practice/next-question';
import { keepNothingYet, type Practice, practiceBank } from '../practice/practice';
import { undo } from '../practice/undo';
import { forgetProcessWide, processWide } from '../process-wide';
import { exportLearner as readExport } from '../store/export-learner';
import { readLoggedAnswers } from '../store/logged-answers';
import { readMisses } from '../store/misses';
import { readNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import { readParameters } from '../store/parameter-sets';
import { readReviewRows } from '../store/review-rows';
import { readSnapshot } from '../store/snapshot';
import { KINDS, type Kind, scratchStore } from '../store/testing/scratch-database';
import { readTimedAnswers } from '../store/timed-answers';
import { arrangeClass } from '../testing/arrange-accounts';
import { sweepRejudging } from './sweep-rejudging';

const NOW = Date.UTC(2026, 10, 22, 12);
const LATER = NOW + 60_000;

const wrongKey = deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2' }]);
const rightKey = deckOf('Ours', [{ id: 'our-1', right: 1 }, { id: 'our-2' }]);

beforeEach(() => {
  for (const name of ['store', 'decks-of', 'deck-readings', 'composed-banks', 'rejudging']) forgetProcessWide(name);
});

async function arrange(kind: Kind) {
  const store: Store = await scratchStore(kind);
  processWide('store', () => Promise.resolve(store));
  const people = await arrangeClass(store);
  const deckId = await arrangeDeck(store, { groupId: people.groupId, text: wrongKey });
  return { store, deckId, ...people };
}

const practiceOf = async (store: Store, member: Member): Promise<Practice> => ({
  ...{ store, bank: practiceBank(await bankOf(member)), kept: keepNothingYet(), chance: () => 0 },
});

/** A member answers an item of the deck by choosing the option of these words. */
async function choose(
  store: Store,
  member: Member,
  { item, words, now = NOW }: { item: string; words: string; now?: number },
) {
  const practice = await practiceOf(store, member);
  const id = [...practice.bank.items.keys()].find((one) => one.startsWith(`${item}~`)) ?? '';
  const outcome = await nextQuestion(practice, { learnerId: member.learnerId, set: { items: [id] }, now });
  if (outcome.status !== 'asked' || outcome.reply.done) throw new Error('Nothing was asked.');
  const { issued, question } = outcome.reply;
  const choice = question.options.find(({ text }) => text === words)?.id ?? '';
  const given = {
    id: randomUUID(),
    issued,
    response: { choices: [choice] },
    confidence: 'sure' as const,
    effortMs: 9_000,
  };
  const answers = [{ ...given, answeredAt: new Date(now + 1_000).toISOString() }];
  await answer(practice, { learnerId: member.learnerId, answers, now: now + 1_000 });
  return given.id;
}

/** Log and memories, and that the memories are the log's. */
async function standing(store: Store, { learnerId }: Member) {
  const all = await readExport(store, learnerId);
  if (all === null) throw new Error('No learner.');
  const replayed = replay(all.reviews, await readParameters(store, learnerId));
  expect(new Map(all.memories.map((memory) => [memory.itemId, memory]))).toEqual(replayed);
  return all;
}

const told = async (store: Store, { userId }: Member) =>
  (await readNotices(store, userId, 10)).map(({ kind, about }) => ({ kind, about }));

const sweep = (store: Store) => {
  forgetProcessWide('rejudging');
  return sweepRejudging(store, LATER);
};

describe.each(KINDS)('a corrected key on %s', (kind) => {
  it('judges again who is concerned, and tells them once', async () => {
    const { store, deckId, learner, fellow, instructor } = await arrange(kind);
    await sweep(store);
    const right = await choose(store, learner, { item: 'our-1', words: 'Pipe mode' });
    await choose(store, learner, { item: 'our-2', words: 'Pipe mode', now: NOW + 5_000 });
    await choose(store, fellow, { item: 'our-1', words: 'File mode' });
    await choose(store, instructor, { item: 'our-1', words: 'A larger volume' });
    const before = await standing(store, learner);
    const untouched = await standing(store, instructor);

    await publishNext(store, deckId, rightKey);
    expect(await sweep(store)).toBe(2);
    const { reviews, memories, learner: after } = await standing(store, learner);
    expect(after.revision).toBe(before.learner.revision + 1);
    const [given] = reviews.filter(({ id }) => id === right);
    const [judged] = reviews.filter(({ event }) => event === 'rejudge');
    expect(reviews).toHaveLength(3);
    expect(judged).toEqual({
      ...given,
      ...{
        id: judged?.id,
        event: 'rejudge',
        receivedAt: LATER,
        correct: false,
        rating: 'again',
        keyIds: judged?.keyIds,
      },
    });
    expect(judged?.keyIds).not.toEqual(given?.keyIds);
    expect(memories.find(({ itemId }) => itemId === given?.itemId)).toMatchObject({ reps: 1, lapses: 0 });
    expect(memories).not.toEqual(before.memories);

    const about = { itemId: given?.itemId, answers: 1 };
    expect(await told(store, learner)).toEqual([{ kind: 'key-corrected', about }]);
    expect(await told(store, fellow)).toEqual([{ kind: 'key-corrected', about }]);
    expect((await standing(store, fellow)).reviews.at(-1)).toMatchObject({
      event: 'rejudge',
      correct: true,
      rating: 'easy',
    });
    expect(await standing(store, instructor)).toEqual(untouched);
    expect(await told(store, instructor)).toEqual([]);

    expect(await sweep(store)).toBe(0);
    await store.db.setting.deleteMany({ where: { key: { startsWith: 'rejudged ' } } });
    expect(await sweep(store)).toBe(0);
    expect(await told(store, learner)).toHaveLength(1);
  });

  it('counts in all that is read of the log as if it had been right at once', async () => {
    const { store, deckId, learner, fellow } = await arrange(kind);
    for (const member of [learner, fellow]) await choose(store, member, { item: 'our-1', words: 'Pipe mode' });
    await choose(store, fellow, { item: 'our-2', words: 'File mode', now: NOW + 5_000 });
    await publishNext(store, deckId, rightKey);
    await sweep(store);
    const { learnerId } = learner;
    expect(await readSnapshot(store, learnerId, NOW - 1_000)).toMatchObject({ answeredToday: 1, correctToday: 0 });
    expect((await readReviewRows(store, learnerId)).map(({ correct }) => correct)).toEqual([false]);
    expect(await readLoggedAnswers(store, learnerId)).toMatchObject({ answers: 1, correct: Uint8Array.of(0) });
    expect(
      (await readTimedAnswers(store, learnerId, { before: LATER, most: 9 })).map(({ correct }) => correct),
    ).toEqual([false]);
    expect(await readMisses(store, learnerId)).toHaveLength(1);
    expect(await readMisses(store, fellow.learnerId)).toHaveLength(2);
  });

  it('takes back a miss of a mock exam that was none', async () => {
    const { store, deckId, learner } = await arrange(kind);
    const id = await choose(store, learner, { item: 'our-1', words: 'File mode' });
    await store.db.review.updateMany({ where: { id }, data: { origin: 'mock' } });
    await publishNext(store, deckId, rightKey);
    expect(await sweep(store)).toBe(1);
    const { reviews, memories } = await standing(store, learner);
    expect(reviews.map(({ event }) => event)).toEqual(['answer', 'void']);
    expect(memories).toEqual([]);
    expect(await told(store, learner)).toHaveLength(1);
    expect(await sweep(store)).toBe(0);
  });

  it('may be corrected again and back', async () => {
    const { store, deckId, learner } = await arrange(kind);
    await choose(store, learner, { item: 'our-1', words: 'Pipe mode' });
    const before = await standing(store, learner);
    for (const [text, event, correct] of [
      [rightKey, 'rejudge', false],
      [wrongKey, 'rejudge-02', true],
      [rightKey, 'rejudge-03', false],
      [wrongKey, 'rejudge-04', true],
    ] as const) {
      await publishNext(store, deckId, text);
      await sweep(store);
      const { reviews } = await standing(store, learner);
      expect(reviews.find((one) => one.event === event)).toMatchObject({ correct });
    }
    expect((await standing(store, learner)).memories).toEqual(before.memories);
    expect(await told(store, learner)).toHaveLength(4);
  });

  it('leaves answers as they are where another question is asked now', async () => {
    const { store, deckId, learner } = await arrange(kind);
    await choose(store, learner, { item: 'our-1', words: 'Pipe mode' });
    const before = await standing(store, learner);
    const reworded = deckOf('Ours', [{ id: 'our-1', right: 1, stem: 'What is another story about?' }, { id: 'our-2' }]);
    await publishNext(store, deckId, reworded);
    expect(await sweep(store)).toBe(0);
    expect(await standing(store, learner)).toEqual(before);
  });

  it('judges an answer to a question that was handed out before', async () => {
    const { store, deckId, learner } = await arrange(kind);
    const practice = await practiceOf(store, learner);
    const [itemId = ''] = [...practice.bank.items.keys()].filter((one) => one.startsWith('our-1~'));
    const asked = await nextQuestion(practice, { learnerId: learner.learnerId, set: { items: [itemId] }, now: NOW });
    if (asked.status !== 'asked' || asked.reply.done) throw new Error('Nothing was asked.');
    await publishNext(store, deckId, rightKey);
    await sweep(store);
    const { issued, question } = asked.reply;
    const response = { choices: [question.options.find(({ text }) => text === 'File mode')?.id ?? ''] };
    const given = { id: randomUUID(), issued, response, confidence: 'sure', effortMs: 9_000 } as const;
    const answers = [{ ...given, answeredAt: new Date(NOW + 1_000).toISOString() }];
    await answer(await practiceOf(store, learner), { learnerId: learner.learnerId, answers, now: NOW + 1_000 });
    const { reviews } = await standing(store, learner);
    expect(reviews.map(({ event, correct }) => [event, correct]).toSorted()).toEqual([
      ['answer', false],
      ['rejudge', true],
    ]);
  });

  it('can be broken off anywhere: the old stands or the new, and the next sweep does the rest', async () => {
    const { store, deckId, learner, fellow } = await arrange(kind);
    for (const member of [learner, fellow]) await choose(store, member, { item: 'our-1', words: 'Pipe mode' });
    const before = [await standing(store, learner), await standing(store, fellow)];
    await publishNext(store, deckId, rightKey);
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const real = store.db.$transaction.bind(store.db);
    let left = 1;
    const broken = vi.spyOn(store.db, '$transaction').mockImplementation(((work: never) => {
      if (left === 0) throw new Error('The power is gone.');
      left -= 1;
      return real(work);
    }) as never);
    await sweep(store);
    broken.mockRestore();
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
    const after = [await standing(store, learner), await standing(store, fellow)];
    const done = after.filter(({ reviews }) => reviews.some(({ event }) => event === 'rejudge'));
    const undone = after.filter(({ reviews }) => reviews.every(({ event }) => event === 'answer'));
    expect([done.length, undone.length]).toEqual([1, 1]);
    expect(before).toContainEqual(undone[0]);
    expect(await sweep(store)).toBe(1);
    for (const member of [learner, fellow]) expect(await told(store, member)).toHaveLength(1);
  });

  it('is done once where two processes try at once', async () => {
    const { store, deckId, learner } = await arrange(kind);
    await choose(store, learner, { item: 'our-1', words: 'Pipe mode' });
    await publishNext(store, deckId, rightKey);
    const one = sweep(store);
    await Promise.all([one, sweep(store)]);
    expect((await standing(store, learner)).reviews).toHaveLength(2);
    expect(await told(store, learner)).toHaveLength(1);
  });

  it('goes along with an export, and an answer that was judged again can be taken back', async () => {
    const { store, deckId, learner, outsider } = await arrange(kind);
    const id = await choose(store, learner, { item: 'our-1', words: 'Pipe mode' });
    await publishNext(store, deckId, rightKey);
    await sweep(store);
    const practice = await practiceOf(store, learner);
    const file = await exportLearner(practice, learner.learnerId);
    if (file === null) throw new Error('No learner.');
    const elsewhere = await practiceOf(store, outsider);
    for (const beside of [1, 0]) {
      const outcome = await importLearner(elsewhere, {
        reviews: file.reviews,
        learnerId: outsider.learnerId,
        now: LATER,
      });
      expect(outcome).toMatchObject({ status: 'imported', beside });
    }
    expect((await standing(store, outsider)).memories).toEqual((await standing(store, learner)).memories);

    const outcome = await undo(practice, { learnerId: learner.learnerId, answer: id, now: LATER });
    expect(outcome).toMatchObject({ status: 'undone' });
    const { memories, reviews, issued } = await standing(store, learner);
    expect(memories).toEqual([]);
    expect(reviews).toHaveLength(3);
    expect(issued.at(-1)?.version).toBe(practice.bank.items.get(issued.at(-1)?.itemId ?? '')?.version);
  });
});
