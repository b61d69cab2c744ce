import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import { viewBank } from '@/domain/progress/bank-view';
import { type GivenAnswer, plainStatistics, rounded } from '@/domain/progress/item-statistics/testing/plain-statistics';
import { chanceOf } from '@/domain/progress/testing/chance';
import { card } from '@/domain/question/testing/items';
import type { Member } from '../auth/actor';
import type { Store } from '../store/open-store';
import { NOON, reviewRow } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeGroup } from '../testing/arrange-accounts';
import type { Insight } from './insight';
import { keepNothingYet } from './kept-records';
import { readItems } from './read-items';

const ITEMS = Array.from({ length: 8 }, (_, at) => `card-${at}`);
const MINUTE = 60_000;

function bankOfCards(): Pick<Bank, 'items' | 'topics'> {
  const items = new Map(ITEMS.map((id) => [id, { ...card(['*a', 'b', 'c'], { id }), topic: 'fruit' }]));
  return { items, topics: [{ id: 'fruit', title: 'Fruit', file: 'fruit.md', exams: {}, guides: [], items: ITEMS }] };
}

/** An event of a log, in plain words. */
interface Event {
  itemId: string;
  question: string;
  event: 'answer' | 'void' | 'rejudge' | 'rejudge-02';
  at: number;
  chosen: string;
  key: string;
  origin: string;
  form: string;
  confidence: 'guess' | 'fairly' | 'sure';
  effortMs: number;
}

/** So many answers of one learner, some of them not live, twists, taken back or judged again. */
function randomLog(chance: () => number, answers: number, from: number): Event[] {
  const of = <T>(...values: T[]) => values[Math.floor(chance() * values.length)] as T;
  const often = <T>(usual: T, ...others: T[]) => (chance() < 0.92 ? usual : of(...others));
  return Array.from({ length: answers }, (_, turn) => {
    const answer: Event = {
      ...{ itemId: of(...ITEMS), question: randomUUID(), event: 'answer', at: from + turn * MINUTE, key: 'a' },
      ...{
        chosen: of('a', 'a', 'a', 'b', 'c'),
        confidence: of('guess', 'fairly', 'sure'),
        origin: often('live', 'pack', 'mock'),
      },
      ...{ form: often('single', 'multiple', 'pair', 'reverse', 'recall'), effortMs: Math.floor(60_000 * chance()) },
    };
    const later = often<Event['event'][]>([], ['void'], ['rejudge'], ['rejudge', 'rejudge-02'], ['rejudge', 'void']);
    return [answer, ...later.map((event): Event => ({ ...answer, event, key: event === 'rejudge-02' ? 'c' : 'b' }))];
  }).flat();
}

async function write(store: Store, logs: Iterable<[Member, readonly Event[]]>): Promise<void> {
  const learnerIds = [...logs].map(([{ learnerId }]) => learnerId);
  await store.db.review.createMany({
    data: [...logs].flatMap(([{ learnerId }, events]) =>
      events.map(({ itemId, question, event, at, chosen, key, origin, form, confidence, effortMs }) => {
        const { variant, version, seed, bodyHash, rating, guessed, parameters } = reviewRow();
        const said = form === 'recall' ? { text: chosen } : { choices: [chosen] };
        return {
          ...{ learnerId, id: randomUUID(), itemId, issuedId: question, event, origin, form, confidence, effortMs },
          ...{ variant, version, seed, bodyHash, rating, guessed, parameters, correct: chosen === key },
          ...{ response: JSON.stringify(said), keyIds: form === 'recall' ? null : JSON.stringify([key]) },
          ...{ answeredAt: BigInt(at), receivedAt: BigInt(at), dueAt: BigInt(at) },
        };
      }),
    ),
  });
  await store.db.learner.updateMany({ where: { id: { in: learnerIds } }, data: { revision: { increment: 1 } } });
}

/** Whoever reads the log from its beginning: what was met first, whether it counts, and how it was judged last. */
function firstsOf(learnerId: string, events: readonly Event[]): GivenAnswer[] {
  const answers = events.filter(({ event }) => event === 'answer').sort((a, b) => a.at - b.at);
  return ITEMS.flatMap((itemId) => {
    const first = answers.find((answer) => answer.itemId === itemId);
    if (first === undefined || first.origin !== 'live' || ['pair', 'reverse'].includes(first.form)) return [];
    const words = events.filter(({ question }) => question === first.question).map(({ event }) => event);
    if (words.includes('void')) return [];
    const key = words.includes('rejudge-02') ? 'c' : words.includes('rejudge') ? 'b' : 'a';
    const { chosen, confidence, effortMs, form } = first;
    const shown = form === 'recall' ? { chosen: null, right: null } : { chosen: [chosen], right: [key] };
    return [{ learnerId, itemId, confidence, effortMs, correct: chosen === key, ...shown }];
  });
}

describe.each(KINDS)('statistics of items on %s', (kind) => {
  it('say what the logs say, read event by event, also when some of them have grown since', async () => {
    const store = await scratchStore(kind);
    const chance = chanceOf(20_261_121);
    const bank = bankOfCards();
    const insight: Insight = { store, bank, view: viewBank(bank, 'MLA-C01'), kept: keepNothingYet() };
    const owner = await arrangeAccount(store);
    const learners = await Promise.all(
      Array.from({ length: 48 }, (_, at) => arrangeAccount(store, { name: `Person ${at}` })),
    );
    const groupId = await arrangeGroup(store, { owner, learners });
    const logs = new Map(learners.map((member) => [member, randomLog(chance, 20, NOON - 9_000 * MINUTE)]));
    await write(store, logs);
    const compare = async () => {
      const told = await readItems(insight, owner, { groupId, now: NOON });
      if (told.status !== 'allowed') throw new Error(told.status);
      const expected = plainStatistics([...logs].flatMap(([member, events]) => firstsOf(member.learnerId, events)));
      expect(expected.items.length).toBe(ITEMS.length);
      expect(expected.items.some(({ discrimination }) => discrimination !== null)).toBe(true);
      const figures = told.items.map(({ label: _label, topic: _topic, choices, suspects, ...rest }) => ({
        ...rest,
        choices: choices.map(({ label: _, ...choice }) => choice),
        suspects: suspects.map(({ option, choosers }) => ({ option, choosers })),
      }));
      const wanted = expected.items.map(({ suspects, ...rest }) => ({
        ...{ ...rest, suspects: suspects.map(({ option, choosers }) => ({ option, choosers })) },
      }));
      const byName = <T extends { itemId: string }>(items: T[]) =>
        items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
      expect(rounded(byName(figures))).toEqual(rounded(byName(wanted)));
      expect(told.mean).toBeCloseTo(expected.prior.mean, 10);
    };
    await compare();
    const more = learners.slice(0, 12).map((member): [Member, Event[]] => {
      const from = NOON - (chance() < 0.5 ? 20_000 : 3_000) * MINUTE;
      return [member, randomLog(chance, 6, from)];
    });
    await write(store, more);
    for (const [member, events] of more) logs.set(member, [...(logs.get(member) ?? []), ...events]);
    await compare();
  });
});
