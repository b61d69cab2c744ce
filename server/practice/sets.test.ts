import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { drawPair } from '@/domain/question/draw-pair';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { amt1 } from '@/domain/question/testing/tuning';
import type { NextQuestion, NextResponse } from '@/domain/session/exchange';
import type { PracticeSet } from '@/domain/session/practice-set';
import { readIssued } from '../store/issued';
import { createLearner } from '../store/learners';
import type { Store } from '../store/open-store';
import { nextQuestion } from './next-question';
import type { Practice } from './practice';
import { arrangeStore, cards, DAY, MINUTE, mustAsk, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

let store: Store;
const ids = ['a-1', 'a-2', 'b-1', 'b-2'];
const wrong = { response: { dontKnow: true } } as const;

beforeAll(async () => {
  store = await arrangeStore();
});

/** Somebody who practises; time passes by a minute with each answer. */
async function learner(items: readonly Item[] = cards(...ids)) {
  const practice = practiceOn(store, items);
  const { id } = await createLearner(store, { id: crypto.randomUUID(), now: NOW, timeZone: 'UTC' });
  let now = NOW;
  return {
    id,
    practice,
    later: (ms: number) => {
      now += ms;
    },
    async ask(set: PracticeSet, since?: string, on: Practice = practice): Promise<NextResponse> {
      const outcome = await nextQuestion(on, { learnerId: id, set, since, now });
      if (outcome.status !== 'asked') throw new Error(outcome.status);
      return outcome.reply;
    },
    async answer(asked: NextQuestion, set: PracticeSet, changes: Parameters<typeof rightAnswer>[1] = {}) {
      now += MINUTE;
      const given = rightAnswer(asked, { answeredAt: new Date(now).toISOString(), ...changes });
      const since = asked.run?.since;
      const { next } = await send(practice, id, [given], { next: true, set, since, now });
      if (next === undefined) throw new Error('Nothing came next.');
      return next;
    },
    /** Runs through a set to its end, answering as told; gives back the topics' items by their right option. */
    async run(set: PracticeSet, changes: Parameters<typeof rightAnswer>[1] = {}) {
      const asked: string[] = [];
      now += MINUTE;
      let next = await this.ask(set);
      for (; !next.done; next = await this.answer(next, set, changes)) asked.push(itemOf(next));
      return { asked, end: next };
    },
  };
}

/** The item of a card's question, which its options name. */
function itemOf({ question }: NextQuestion): string {
  return question.options.map(({ text }) => / of (.*)$/.exec(text)?.[1]).find((id) => id !== undefined) ?? 'none';
}

describe('a set', () => {
  it('asks each of its items once, with what is left, and ends', async () => {
    const { run, ...me } = await learner();
    const first = mustAsk(await me.ask({ topics: ['a'] }));
    expect(first).toMatchObject({ due: 0, new: 2, run: { answered: 0, left: 2, holds: 2 } });
    const second = mustAsk(await me.answer(first, { topics: ['a'] }, wrong));
    expect(second.run).toEqual({ since: first.run?.since, answered: 1, left: 1, holds: 2 });
    const end = await me.answer(second, { topics: ['a'] });
    expect(end).toMatchObject({ done: true, answeredToday: 2, correctToday: 1, run: { answered: 2, left: 0 } });
    expect(new Set([first, second].map(itemOf))).toEqual(new Set(['a-1', 'a-2']));
  });

  it('may be run through again, though nothing of it is due', async () => {
    const me = await learner();
    const { asked } = await me.run({ topics: ['a'] });
    expect((await me.run({ topics: ['a'] })).asked.sort()).toEqual(asked.sort());
  });

  it('ends with its number, and counts what it may ask', async () => {
    const me = await learner();
    expect(mustAsk(await me.ask({ count: 3 })).run).toMatchObject({ left: 3, holds: 4 });
    expect((await me.run({ count: 3 })).asked).toHaveLength(3);
  });

  it('goes on where it was after a reload, also with another process', async () => {
    const me = await learner();
    const first = mustAsk(await me.ask({ items: ['a-2', 'b-1', 'gone'] }));
    expect(await me.ask({ items: ['a-2', 'b-1', 'gone'] }, first.run?.since)).toEqual(first);
    await me.answer(first, { items: ['a-2', 'b-1', 'gone'] });
    const elsewhere = practiceOn(store, cards(...ids));
    const second = mustAsk(await me.ask({ items: ['a-2', 'b-1', 'gone'] }, first.run?.since, elsewhere));
    expect(second.run).toMatchObject({ answered: 1, left: 1, holds: 2 });
    expect([first, second].map(itemOf).sort()).toEqual(['a-2', 'b-1']);
  });

  it('that begins in the future begins now', async () => {
    const me = await learner();
    const first = mustAsk(await me.ask({ topics: ['a'] }, new Date(NOW + DAY).toISOString()));
    expect(first.run?.since).toBe(new Date(NOW).toISOString());
  });

  it('that holds nothing says so', async () => {
    const me = await learner();
    expect(await me.ask({ forms: ['ordering'] })).toMatchObject({
      done: true,
      run: { answered: 0, left: 0, holds: 0 },
    });
    expect(await me.ask({ show: 'mistakes' })).toMatchObject({ done: true, run: { holds: 4 } });
  });

  it('of what is due in some topics repeats its short-term steps, as what is due always does', async () => {
    const me = await learner();
    const set: PracticeSet = { show: 'due', topics: ['a'] };
    const first = mustAsk(await me.ask(set));
    expect(first.run).toBeUndefined();
    expect(first.topic.id).toBe('a');
    await me.answer(first, set, wrong);
    me.later(15 * MINUTE);
    const second = mustAsk(await me.ask(set));
    expect(second).toMatchObject({ due: 1, topic: { id: 'a' } });
  });
});

describe('not seen yet', () => {
  it('asks what was never answered', async () => {
    const me = await learner();
    await me.run({ items: ['a-1', 'b-2'] });
    expect((await me.run({ show: 'unseen' })).asked.sort()).toEqual(['a-2', 'b-1']);
    expect(await me.ask({ show: 'unseen' })).toMatchObject({ done: true });
  });
});

describe('my mistakes', () => {
  it('are what was answered wrong last, and lately; they stay in the run until answered once', async () => {
    const me = await learner();
    await me.run({ items: ['a-1', 'b-1'] }, wrong);
    await me.run({ items: ['a-2'] });
    const { asked, end } = await me.run({ show: 'mistakes' });
    expect(asked.sort()).toEqual(['a-1', 'b-1']);
    expect(end.run).toMatchObject({ answered: 2, left: 0 });
    expect((await me.run({ show: 'mistakes' })).asked.sort(), 'wrong lately').toEqual(['a-1', 'b-1']);
    me.later(20 * DAY);
    expect((await me.run({ show: 'mistakes' })).asked, 'right since').toEqual([]);
  });
});

describe('marks', () => {
  it('make a set of flagged items, and keep items put aside out of every set', async () => {
    const me = await learner();
    const mark = { learnerId: me.id, changedAt: BigInt(NOW) };
    await store.db.mark.createMany({
      data: [
        { ...mark, itemId: 'a-1', flagged: true },
        { ...mark, itemId: 'b-1', flagged: true, suspended: true },
        { ...mark, itemId: 'b-2', buriedUntil: BigInt(NOW + DAY) },
      ],
    });
    expect((await me.run({ show: 'flagged' })).asked).toEqual(['a-1']);
    expect((await me.run({ show: 'all' })).asked.sort()).toEqual(['a-1', 'a-2']);
    me.later(2 * DAY);
    expect((await me.run({ show: 'all' })).asked.sort()).toEqual(['a-1', 'a-2', 'b-2']);
  });
});

describe('confusions', () => {
  const composed: Item = { ...amt1, stems: [], version: 'amt-1@1' };
  if (composed.form !== 'scenario') throw new Error('A scenario is expected.');
  const rights = new Set(minimalPairsOf(composed).map(({ right }) => right));

  async function confused() {
    const me = await learner([composed, ...cards('a-1')]);
    const asked = mustAsk(await me.ask({ items: ['amt-1'] }));
    const paired = asked.question.options.find(({ id }) => rights.has(id))?.id ?? 'none is shown';
    await me.answer(asked, { items: ['amt-1'] }, { response: { choices: [paired] } });
    await me.run({ items: ['a-1'] }, wrong);
    return { ...me, paired };
  }

  it('ask the minimal pair between the two options that were mixed up, and nothing else', async () => {
    const { paired, ...me } = await confused();
    me.later(MINUTE);
    const asked = mustAsk(await me.ask({ show: 'confusions' }));
    expect(asked).toMatchObject({ question: { twist: 'pair' }, run: { left: 1, holds: 2 } });
    const [issued] = await readIssued(store, me.id, [asked.issued]);
    expect(drawPair(composed, Number(issued?.seed))?.pair.right).toBe(paired);
    expect(await me.answer(asked, { show: 'confusions' }, { response: { choices: [paired] } })).toMatchObject({
      done: true,
    });
  });

  it('are none where the answer that was wrong was taken back', async () => {
    const me = await confused();
    me.later(MINUTE);
    const review = await store.db.review.findFirstOrThrow({ where: { learnerId: me.id, itemId: 'amt-1' } });
    await store.db.review.create({ data: { ...review, id: 'void', event: 'void' } });
    expect(await me.ask({ show: 'confusions' })).toMatchObject({ done: true });
  });
});

describe('a pair', () => {
  const composed: Item = { ...amt1, stems: [], version: 'amt-1@1' };
  if (composed.form !== 'scenario') throw new Error('A scenario is expected.');
  const [key = ''] = composed.answer;
  const [other = ''] = minimalPairsOf(composed).map(({ right }) => right);

  it('asks what tells two options apart, whoever has mixed them up or not', async () => {
    const me = await learner([composed, ...cards('a-1')]);
    const asked = mustAsk(await me.ask({ pair: [other, key] }));
    expect(asked).toMatchObject({ question: { twist: 'pair' }, run: { left: 1, holds: 1 } });
    const [issued] = await readIssued(store, me.id, [asked.issued]);
    expect(drawPair(composed, Number(issued?.seed))?.pair.right).toBe(other);
    expect(await me.answer(asked, { pair: [other, key] }, { response: { choices: [other] } })).toMatchObject({
      done: true,
    });
    expect(await me.ask({ pair: ['no', 'such'] })).toMatchObject({ done: true, run: { holds: 0 } });
  });
});

describe('a case', () => {
  const story = (id: string, position: number): Item => ({
    ...(cards(id)[0] as Item),
    case: { id: 'k', title: 'K', story: 'Once.', position, of: 3 },
  });
  const bank = [...cards('a-1', 'a-2'), story('k-2', 2), story('k-1', 1), story('k-3', 3)];

  it('stays together and in order, as far as it belongs to the set', async () => {
    const me = await learner(bank);
    const { asked } = await me.run({ show: 'all' });
    const at = asked.indexOf('k-1');
    expect(asked.slice(at, at + 3)).toEqual(['k-1', 'k-2', 'k-3']);
    const some = await me.run({ items: ['k-3', 'k-1', 'a-1'] });
    expect(some.asked.filter((id) => id !== 'a-1')).toEqual(['k-1', 'k-3']);
    expect(Math.abs(some.asked.indexOf('k-1') - some.asked.indexOf('k-3'))).toBe(1);
  });
});
