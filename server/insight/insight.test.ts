import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { viewBank } from '@/domain/progress/bank-view';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import type { Actor, Member } from '../auth/actor';
import { deleteAccount } from '../store/delete-account';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeMembership } from '../testing/arrange-accounts';
import type { Insight } from './insight';
import { keepNothingYet } from './kept-records';
import { readConfusions } from './read-confusions';
import { readItems } from './read-items';
import { readMastery } from './read-mastery';
import { readNextSession } from './read-next-session';
import { readPeople } from './read-people';
import { arrangeSuspect } from './testing/arrange-suspect';

const DAY = 86_400_000;

function smallBank(): Pick<Bank, 'items' | 'topics'> {
  const items = new Map<string, Item>([
    [amt1.id, amt1],
    ['spot-1', { ...card(['*a', 'b'], { id: 'spot-1' }), topic: amt1.topic }],
  ]);
  const topic = { id: amt1.topic, title: 'Tuning', file: 'tuning.md', exams: {}, guides: [], items: [...items.keys()] };
  return { items, topics: [topic] };
}

interface Given {
  itemId?: string;
  chosen?: string;
  at?: number;
  event?: string;
  issuedId?: string;
  origin?: string;
  form?: string;
  right?: string;
}

describe.each(KINDS)('what instructors read of their group on %s', (kind) => {
  let insight: Insight;
  let people: Awaited<ReturnType<typeof arrangeClass>>;

  async function arrange() {
    const store = await scratchStore(kind);
    const bank = smallBank();
    insight = { store, bank, view: viewBank(bank, 'MLA-C01'), kept: keepNothingYet() };
    people = await arrangeClass(store);
  }

  /** Events of a learner's log, by one commit of theirs. Answers the id of the last question. */
  async function log({ learnerId }: Member, ...given: Given[]): Promise<string> {
    let last = '';
    for (const one of given) {
      const { itemId = amt1.id, chosen = 'bayes', at = NOON - DAY, event = 'answer', right = 'bayes' } = one;
      last = one.issuedId ?? randomUUID();
      await insight.store.db.review.create({
        data: {
          ...{ learnerId, id: randomUUID(), event, issuedId: last, itemId, version: 'v1', seed: '1', variant: 'v' },
          ...{ response: JSON.stringify({ choices: [chosen] }), keyIds: JSON.stringify([right]), bodyHash: 'hash' },
          ...{ correct: chosen === right, confidence: 'sure', effortMs: 60_000, rating: 'good', guessed: false },
          ...{ origin: one.origin ?? 'live', form: one.form ?? 'single', parameters: 'fsrs-6' },
          ...{ answeredAt: BigInt(at), receivedAt: BigInt(at), dueAt: BigInt(at) },
        },
      });
    }
    await insight.store.db.learner.update({ where: { id: learnerId }, data: { revision: { increment: 1 } } });
    return last;
  }

  const ask = (actor: Actor = people.instructor) => ({
    people: () => readPeople(insight, actor, { groupId: people.groupId, now: NOON }),
    mastery: () => readMastery(insight, actor, { groupId: people.groupId, now: NOON }),
    confusions: () => readConfusions(insight, actor, { groupId: people.groupId, now: NOON }),
    items: () => readItems(insight, actor, { groupId: people.groupId, now: NOON }),
    session: () => readNextSession(insight, actor, { groupId: people.groupId, now: NOON }),
  });

  async function lines() {
    const told = await ask().people();
    if (told.status !== 'allowed') throw new Error(told.status);
    return told.people;
  }

  async function itemOf(itemId = amt1.id) {
    const told = await ask().items();
    if (told.status !== 'allowed') throw new Error(told.status);
    return told.items.find((item) => item.itemId === itemId);
  }

  beforeEach(arrange);

  it('is for who teaches it, and hidden from everybody else', async () => {
    const statuses = async (actor: Actor) =>
      Promise.all(Object.values(ask(actor)).map(async (read) => (await read()).status));
    for (const actor of [people.owner, people.instructor])
      expect(new Set(await statuses(actor))).toEqual(new Set(['allowed']));
    for (const actor of [people.learner, people.otherOwner, people.outsider, people.administrator])
      expect(new Set(await statuses(actor))).toEqual(new Set(['hidden']));
    expect(new Set(await statuses({ kind: 'visitor' }))).toEqual(new Set(['stranger']));
  });

  it('holds the learners of this group alone, and not those who teach', async () => {
    await log(people.otherLearner, {});
    await log(people.instructor, {});
    expect((await lines()).map(({ name, ever }) => [name, ever])).toEqual([
      ['Finn Fellow', 0],
      ['Lee Learner', 0],
    ]);
    expect(await itemOf()).toBeUndefined();
  });

  it('counts answers that stand, as they were judged last', async () => {
    await log(people.learner, {}, { chosen: 'random', at: NOON - 2 * DAY }, { at: NOON - 40 * DAY });
    const back = await log(people.learner, { at: NOON - 3 * DAY });
    await log(people.learner, { at: NOON - 3 * DAY, event: 'void', issuedId: back });
    const wrong = await log(people.learner, { chosen: 'random', at: NOON - DAY - 1 });
    await log(people.learner, {
      chosen: 'random',
      right: 'random',
      at: NOON - DAY - 1,
      event: 'rejudge',
      issuedId: wrong,
    });
    await log(people.learner, { chosen: 'random', origin: 'mock' });
    const [, lee] = await lines();
    expect(lee).toMatchObject({ answers: 3, days: 2, minutes: 3, right: 2 / 3, ever: 5, lastAt: NOON - DAY });
  });

  it('counts an assignment as done once, a mock exam when it was ended or its time is over', async () => {
    const { db } = insight.store;
    const times = { opensAt: BigInt(NOON - DAY), createdAt: BigInt(NOON - DAY), createdBy: 'somebody', mode: 'end' };
    const given = { groupId: people.groupId, title: 'An exam', kind: 'mock', content: 'domain-2', ...times };
    for (const id of ['one', 'two']) await db.assignment.create({ data: { id, ...given }, select: { id: true } });
    async function sit(id: string, assignmentId: string, over: { endedAt?: bigint; deadlineAt: bigint }) {
      const { learnerId } = people.learner;
      const begun = { learnerId, startedAt: BigInt(NOON - DAY) };
      const exam = { id, blueprint: 'domain-2', seed: '1', extraMinutes: 0, assignmentId };
      await db.mock.create({ data: { ...exam, ...begun, ...over } });
      const number = (await db.attempt.count({ where: { assignmentId } })) + 1;
      await db.attempt.create({ data: { id, assignmentId, number, mockId: id, ...begun } });
    }
    const done = async () => (await lines()).map((line) => line.done);
    await sit('under way', 'one', { deadlineAt: BigInt(NOON) });
    expect(await done()).toEqual([0, 0]);
    await sit('ended', 'one', { deadlineAt: BigInt(NOON), endedAt: BigInt(NOON - 1) });
    await sit('ended again', 'one', { deadlineAt: BigInt(NOON), endedAt: BigInt(NOON - 1) });
    expect(await done()).toEqual([0, 1]);
    await sit('run out', 'two', { deadlineAt: BigInt(NOON - 10_000) });
    expect(await done()).toEqual([0, 2]);
  });

  it('reads a learner again after a commit, and not before', async () => {
    await log(people.learner, {});
    expect((await lines())[1]?.answers).toBe(1);
    await insight.store.db.review.deleteMany({ where: { learnerId: people.learner.learnerId } });
    expect((await lines())[1]?.answers).toBe(1);
    await log(people.learner, {}, {});
    expect((await lines())[1]?.answers).toBe(2);
  });

  it('reads a group once for all who want it at once', async () => {
    await log(people.learner, {});
    const sent = vi.spyOn(insight.store.db.plan, 'findMany');
    await Promise.all([ask().people(), ask().mastery(), ask(people.owner).items()]);
    expect(sent).toHaveBeenCalledOnce();
    sent.mockRestore();
  });

  it('knows first sights: live, plain, not taken back, and as a corrected key says', async () => {
    await log(people.learner, { chosen: 'random', at: NOON - 9 * DAY }, { at: NOON });
    await log(people.fellow, { origin: 'pack', at: NOON - 9 * DAY }, { at: NOON });
    expect((await itemOf())?.answers).toBe(1);
    const first = await log(people.fellow, { itemId: 'spot-1', chosen: 'b', right: 'a', at: NOON - 9 });
    await log(people.fellow, {
      itemId: 'spot-1',
      chosen: 'b',
      right: 'a',
      at: NOON - 9,
      event: 'void',
      issuedId: first,
    });
    await log(people.fellow, { itemId: 'spot-1', chosen: 'a', right: 'a', at: NOON });
    await log(people.learner, { itemId: 'spot-1', form: 'reverse' });
    expect(await itemOf('spot-1')).toBeUndefined();
  });

  it('draws facility from who has left, too', async () => {
    for (let at = 0; at < 12; at++) {
      const member = await arrangeAccount(insight.store, { name: `Guest ${at}` });
      await arrangeMembership(insight.store, { groupId: people.groupId, member, role: 'learner' });
      await log(member, { chosen: at < 9 ? 'bayes' : 'random' });
      if (at % 2 === 0) await deleteAccount(insight.store, member.userId);
    }
    const item = await itemOf();
    expect(item).toMatchObject({ answers: 12, sureAndWrong: 0.25, medianMs: 60_000, discrimination: null });
    expect(item?.choices.map(({ label, answers, isKey }) => [label, answers, isKey])).toEqual([
      ['Bayesian optimization', 9, true],
      ['Random search', 3, false],
    ]);
  });

  it('tells everybody who teaches of a key that looks wrong, once', async () => {
    await arrangeSuspect(insight.store, { groupId: people.groupId, itemId: 'spot-1', at: NOON - DAY });
    expect((await itemOf('spot-1'))?.suspects).toMatchObject([{ option: 'b', choosers: 12 }]);
    await itemOf('spot-1');
    const told = await insight.store.db.notice.findMany({ select: { userId: true, kind: true } });
    expect(told.map(({ userId }) => userId).sort()).toEqual([people.owner.userId, people.instructor.userId].sort());
    expect(new Set(told.map(({ kind: one }) => one))).toEqual(new Set(['key-suspected']));
  });

  it('tells no mix-up of two learners, and of three with a minimal pair to talk about', async () => {
    await log(people.learner, { chosen: 'random' });
    await log(people.fellow, { chosen: 'random' });
    expect(await ask().confusions()).toMatchObject({ status: 'allowed', confusions: null });
    expect(await ask().session()).toEqual({ status: 'allowed', traps: null });
    const third = await arrangeAccount(insight.store, { name: 'Third' });
    await arrangeMembership(insight.store, { groupId: people.groupId, member: third, role: 'learner' });
    await log(third, { chosen: 'random' });
    expect(await ask().confusions()).toMatchObject({
      confusions: [{ from: 'random', to: 'bayes', toLabel: 'Bayesian optimization', people: 3, surePeople: 3 }],
    });
    const session = await ask().session();
    if (session.status !== 'allowed') throw new Error(session.status);
    const [trap] = session.traps ?? [];
    expect(trap?.pair?.plain.answer.map(({ text }) => text)).toEqual(['Bayesian optimization']);
    expect(trap?.pair?.twin?.answer.map(({ text }) => text)).toEqual(['Random search']);
    expect(trap?.pair?.twin?.trap?.text).toBe('Bayesian optimization');
  });

  it('holds everybody’s memories against the task statements', async () => {
    await insight.store.db.memory.create({
      data: {
        ...{
          learnerId: people.learner.learnerId,
          itemId: amt1.id,
          stability: 5,
          difficulty: 5,
          state: 'review',
          step: 0,
        },
        ...{ dueAt: BigInt(NOON), lastReviewedAt: BigInt(NOON - DAY), scheduledDays: 2, reps: 2, lapses: 0 },
      },
    });
    const told = await ask().mastery();
    expect(told).toMatchObject({
      grid: {
        columns: [{ id: '2.2', items: 2 }],
        rows: [{ cells: [{ met: 0 }] }, { cells: [{ met: 1, recall: null }] }],
      },
    });
  });
});
