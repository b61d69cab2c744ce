import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '@/domain/question/generate';
import { amt1 } from '@/domain/question/testing/tuning';
import { DAY, NOON } from '../testing/answers';
import { chooseTraps } from './choose-traps';
import { type GroupConfusion, groupConfusions } from './group-confusions';
import { mistakeOf, recordOf } from './testing/records';

const lookups = {
  topicOf: (itemId: string) => (itemId.startsWith('gone') ? undefined : 'tune'),
  labelOf: (_topic: string, option: string) => (option === 'gone' ? undefined : `The ${option} way`),
};

/** People who each made these mix-ups, written `from to`. */
const people = (...mixUps: string[][]) =>
  mixUps.map((own, at) =>
    recordOf(`p${at}`, {
      mistakes: own.map((pair) => {
        const [from = '', to = ''] = pair.split(' ');
        return mistakeOf(from, to);
      }),
    }),
  );
const told = (records: ReturnType<typeof people>) =>
  groupConfusions(records, lookups, NOON)?.map(({ from, to, people: count }) => [from, to, count]);

describe('privacy of what a group mixes up', () => {
  it('shows nothing at all of fewer than three learners', () => {
    expect(told(people(['a b'], ['a b']))).toBeUndefined();
    expect(told(people())).toBeUndefined();
  });

  it('shows nothing that fewer than three different people did, however often', () => {
    expect(told(people(['a b', 'a b', 'a b'], ['a b', 'c d'], ['c d'], []))).toEqual([]);
    expect(told(people(['a b'], ['a b'], ['a b'], []))).toEqual([['a', 'b', 3]]);
  });

  it('holds for whatever anybody mixes up', () => {
    const pair = fc.constantFrom('a b', 'b a', 'a c', 'c a');
    fc.assert(
      fc.property(fc.array(fc.array(pair, { maxLength: 4 }), { maxLength: 8 }), (mixUps) => {
        for (const [from, to] of told(people(...mixUps)) ?? [])
          expect(mixUps.filter((own) => own.some((one) => one === `${from} ${to}`)).length).toBeGreaterThanOrEqual(3);
        if (mixUps.length < 3) expect(told(people(...mixUps))).toBeUndefined();
      }),
    );
  });

  it('names nobody', () => {
    const confusions = groupConfusions(people(['a b'], ['a b'], ['a b']), lookups, NOON);
    expect(JSON.stringify(confusions)).not.toMatch(/p\d|Name of/);
  });
});

describe('what a group mixes up', () => {
  const three = (over: Parameters<typeof mistakeOf>[2], from = 'a') =>
    ['x', 'y', 'z'].map((id) => recordOf(id, { mistakes: [mistakeOf(from, 'b', over)] }));

  it.each([
    ['a month old', { at: NOON - 31 * DAY }],
    ['of an item that is gone', { itemId: 'gone-1' }],
    ['of a reverse, whose options are needs', { form: 'reverse' as const }],
  ])('leaves out what is %s', (_, over) => expect(groupConfusions(three(over), lookups, NOON)).toEqual([]));

  it('leaves out options that are gone', () => expect(groupConfusions(three({}, 'gone'), lookups, NOON)).toEqual([]));

  it('counts people who were sure, and where it happened', () => {
    const records = three({}).with(
      0,
      recordOf('x', {
        mistakes: [mistakeOf('a', 'b', { confidence: 'sure', itemId: 'tune-2' }), mistakeOf('a', 'b')],
      }),
    );
    expect(groupConfusions(records, lookups, NOON)).toEqual([
      {
        ...{ topic: 'tune', from: 'a', to: 'b', fromLabel: 'The a way', toLabel: 'The b way' },
        ...{ people: 3, surePeople: 1, answers: 4, itemIds: ['tune-1', 'tune-2'] },
      },
    ]);
  });
});

describe('traps to talk about', () => {
  const trap = (from: string, to: string, count: number, surePeople: number): GroupConfusion => ({
    ...{ topic: 'tune', from, to, fromLabel: from, toLabel: to, people: count, surePeople, answers: count },
    itemIds: [],
  });
  const chosen = (...traps: GroupConfusion[]) =>
    chooseTraps(traps, () => null).map(({ trap: { from, to } }) => `${from} ${to}`);

  it('are those of most people, who were sure counted twice', () =>
    expect(chosen(trap('a', 'b', 5, 0), trap('c', 'd', 4, 2))).toEqual(['c d', 'a b']));

  it('are one where two options are taken for each other', () =>
    expect(chosen(trap('a', 'b', 5, 0), trap('b', 'a', 6, 0), trap('a', 'c', 3, 0))).toEqual(['b a', 'a c']));

  it('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => trap(`from ${at}`, `to ${at}`, 20 - at, 0));
    expect(chosen(...many)).toHaveLength(5);
  });

  it('are rather those that two questions tell apart, by their weight, as far as they weigh enough', () => {
    const many = Array.from({ length: 20 }, (_, at) => trap(`from ${at}`, `to ${at}`, 40 - at, 0));
    const made = generate(amt1, 0);
    const withTwin = new Set(['from 2', 'from 7', 'from 14', 'from 15']);
    const told = chooseTraps(many, ({ from }) =>
      withTwin.has(from) ? { itemId: amt1.id, plain: made, twin: made } : { itemId: amt1.id, plain: made, twin: null },
    );
    expect(told.map((one) => one.trap.from)).toEqual(['from 0', 'from 1', 'from 2', 'from 7', 'from 14']);
  });
});
