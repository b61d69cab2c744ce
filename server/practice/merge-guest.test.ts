import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import type { Store } from '../store/open-store';
import { arrangeAccount } from '../testing/arrange-accounts';
import { giveMissReason } from './give-miss-reason';
import { mergeGuest } from './merge-guest';
import type { Practice } from './practice';
import { putMarks } from './put-marks';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  keptOf,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';

let store: Store;
let practice: Practice;

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, cards('a-1', 'a-2', 'a-3', 'a-4', 'b-1', 'b-2', 'b-3', 'b-4'));
});

/** Some days of practice of somebody who is there. */
async function practise(learnerId: string, days: number, from = NOW): Promise<void> {
  for (let at = from; at < from + days * DAY; at += DAY / 3) {
    const next = await ask(practice, learnerId, at);
    if (next.done) continue;
    const answeredAt = new Date(at + MINUTE).toISOString();
    await send(practice, learnerId, [rightAnswer(next, { answeredAt })], { now: at + 2 * MINUTE });
  }
}

const read = (learnerId: string) => keptOf(store, learnerId);

const now = NOW + 10 * DAY;

describe('a guest who signs in', () => {
  it('gives an account that never practised all that there is: answers, memories, the open question, marks', async () => {
    const { learnerId: guestId } = await greet(practice, { timeZone: 'Europe/Oslo' });
    await practise(guestId, 2);
    const open = mustAsk(await ask(practice, guestId, NOW + 6 * DAY));
    await putMarks(practice, { learnerId: guestId, request: { issued: open.issued, note: 'Mine.' }, now });
    const before = await read(guestId);
    const { learnerId } = await arrangeAccount(store);
    const answers = before.reviews.length;
    expect(await mergeGuest(practice, { guestId, learnerId, now })).toEqual({ status: 'merged', answers });
    const after = await read(learnerId);
    expect(after.reviews).toEqual(before.reviews);
    expect(after.memories).toEqual(before.memories);
    expect(after.marks).toEqual(before.marks);
    expect(after.issued).toEqual(before.issued);
    expect(after.learner).toMatchObject({ timeZone: 'Europe/Oslo', openIssuedId: before.learner.openIssuedId });
    const again = await ask(practice, learnerId, NOW + 6 * DAY);
    expect(again).toMatchObject({ issued: open.issued });
    await send(practice, learnerId, [rightAnswer(open, { answeredAt: new Date(now).toISOString() })], { now });
    expect((await read(learnerId)).reviews).toHaveLength(answers + 1);
  });

  it('leaves memories that are the replay of both logs, with what this process believed of either', async () => {
    const account = await arrangeAccount(store);
    await practise(account.learnerId, 3);
    const { learnerId: guestId } = await greet(practice);
    await practise(guestId, 3, NOW + DAY / 2);
    const both = [...(await read(account.learnerId)).reviews, ...(await read(guestId)).reviews];
    expect(await mergeGuest(practice, { guestId, learnerId: account.learnerId, now })).toMatchObject({
      status: 'merged',
    });
    const after = await read(account.learnerId);
    expect(after.reviews).toHaveLength(both.length);
    const whole = replay(both, DEFAULT_PARAMETERS);
    expect(new Map(after.memories.map((memory) => [memory.itemId, memory]))).toEqual(whole);
    await practise(account.learnerId, 1, NOW + 20 * DAY);
    const later = await read(account.learnerId);
    expect(new Map(later.memories.map((memory) => [memory.itemId, memory]))).toEqual(
      replay(later.reviews, DEFAULT_PARAMETERS),
    );
  });

  it('is merged once, however often and from however many places it is asked for', async () => {
    const account = await arrangeAccount(store);
    const { learnerId: guestId, question } = await greet(practice);
    await send(practice, guestId, [rightAnswer(question)]);
    const wish = { guestId, learnerId: account.learnerId, now };
    const elsewhere = practiceOn(store, cards('a-1', 'a-2', 'a-3', 'a-4', 'b-1', 'b-2', 'b-3', 'b-4'));
    const outcomes = await Promise.all([
      mergeGuest(practice, wish),
      mergeGuest(elsewhere, wish),
      mergeGuest(practice, wish),
    ]);
    expect(outcomes.filter(({ status }) => status === 'merged')).toHaveLength(1);
    expect((await read(account.learnerId)).reviews).toHaveLength(1);
    expect(await mergeGuest(practice, wish)).toEqual({ status: 'nothing' });
  });

  it('loses nothing to answers that come in at the same time', async () => {
    const account = await arrangeAccount(store);
    const { learnerId: guestId, question } = await greet(practice);
    const elsewhere = practiceOn(store, cards('a-1', 'a-2', 'a-3', 'a-4', 'b-1', 'b-2', 'b-3', 'b-4'));
    const wish = { guestId, learnerId: account.learnerId, now };
    const [, sent] = await Promise.allSettled([
      mergeGuest(practice, wish),
      send(elsewhere, guestId, [rightAnswer(question)]),
    ]);
    const { reviews } = await read(account.learnerId);
    expect(reviews).toHaveLength(sent.status === 'fulfilled' ? 1 : 0);
    await send(practice, account.learnerId, [rightAnswer(question)]);
    expect((await read(account.learnerId)).reviews).toHaveLength(1);
  });

  it('keeps the reason of a miss beside the answer that it is about', async () => {
    const account = await arrangeAccount(store);
    const { learnerId: guestId, question } = await greet(practice);
    const wrong = question.question.options.find(({ id }) => !id.startsWith('right'))?.id ?? '';
    const answer = rightAnswer(question, { response: { choices: [wrong] } });
    await send(practice, guestId, [answer]);
    await giveMissReason(practice, { learnerId: guestId, answer: answer.id, reason: 'slip', now: NOW + 5 * MINUTE });
    const before = await read(guestId);
    await mergeGuest(practice, { guestId, learnerId: account.learnerId, now });
    expect((await read(account.learnerId)).missReasons).toEqual(before.missReasons);
    expect(before.missReasons).toHaveLength(1);
  });

  it('brings mock exams along, under way or ended, with every response that was given', async () => {
    const account = await arrangeAccount(store);
    const { learnerId: guestId } = await greet(practice);
    const exams = [
      [account.learnerId, 'own', null],
      [guestId, 'ended', NOW + DAY],
      [guestId, 'under way', null],
    ] as const;
    for (const [learnerId, id, endedAt] of exams) await arrangeMock(learnerId, { id, endedAt });
    const [own, guest] = [await read(account.learnerId), await read(guestId)];
    expect(guest.mocks).toHaveLength(2);
    await mergeGuest(practice, { guestId, learnerId: account.learnerId, now });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const after = await read(account.learnerId);
    expect(after.mocks.toSorted(byId)).toEqual([...own.mocks, ...guest.mocks].toSorted(byId));
    expect(after.issued.map(({ id }) => id)).toEqual(expect.arrayContaining(exams.map(([, id]) => `asked in ${id}`)));
  });
});

/** A mock exam of one question, with two responses to it. */
async function arrangeMock(learnerId: string, { id, endedAt }: { id: string; endedAt: number | null }): Promise<void> {
  const issuedId = `asked in ${id}`;
  const asked = { itemId: 'a-1', version: 'a-1@1', seed: '1', questionHash: 'h', variant: 'v', origin: 'mock' };
  await store.db.issued.create({ data: { ...asked, id: issuedId, learnerId, issuedAt: BigInt(NOW) } });
  const question = { position: 1, issuedId, itemId: 'a-1', task: '1.1', form: 'single', scored: true, seq: 2 };
  const given = [1, 2].map((seq) => ({ position: 1, seq, response: `{"choices":["${seq}"]}`, at: BigInt(NOW + seq) }));
  const times = { startedAt: BigInt(NOW), deadlineAt: BigInt(NOW + DAY), endedAt: endedAt && BigInt(endedAt) };
  await store.db.mock.create({
    data: {
      ...{ ...times, id, learnerId, blueprint: 'mla-c01', seed: '1', extraMinutes: 0 },
      ...{ questions: { create: question }, answers: { create: given } },
    },
  });
}
