import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { retrievability } from '@/domain/scheduling/retrievability';
import { indexItems } from './index-items';
import { type Situation, select } from './select';
import { DAY, known, NOW, step } from './testing/memories';

/** Items named by topic and number: `amt-1` belongs to `amt`. */
const items = ['amt-1', 'amt-2', 'spot-1', 'spot-2', 'input-1', 'input-2'].map((id) => ({
  id,
  topic: id.slice(0, -2),
}));

function situation(memories: Memory[], changes: Partial<Situation> = {}): Situation {
  return {
    ...{
      items: indexItems(items),
      memories: new Map(memories.map((memory) => [memory.itemId, memory])),
      now: NOW,
      timeZone: 'Europe/Berlin',
    },
    ...{ introducedToday: 0, dailyNew: 20, recentTopics: [], chance: 0, ...changes },
  };
}

describe('what comes next', () => {
  it.each<[string, Memory[], Partial<Situation>, object]>([
    ['a first item', [], {}, { itemId: 'amt-1', reason: 'new', due: 0, new: 6 }],
    ['another first item, by chance', [], { chance: 0.99 }, { itemId: 'input-1', reason: 'new' }],
    ['a due item before new ones', [known('spot-1', 0, 9)], {}, { itemId: 'spot-1', reason: 'due', due: 1, new: 5 }],
    ['one due later today', [known('spot-1', 0.4, 9)], {}, { itemId: 'spot-1', reason: 'due' }],
    ['none due tomorrow', [known('amt-1', 0.5, 9)], {}, { reason: 'new', due: 0 }],
    ['the most forgotten', [known('amt-1', -5, 9), known('spot-1', 0, 3)], {}, { itemId: 'spot-1', due: 2 }],
    ['a due step before reviews', [known('amt-1', -5, 1), step('spot-1', -1)], {}, { itemId: 'spot-1', due: 2 }],
    ['the earlier step', [step('amt-1', -1), step('spot-1', -2)], {}, { itemId: 'spot-1' }],
    [
      'another topic than the last',
      [known('amt-1', 0, 1), known('spot-1', 0, 9)],
      { recentTopics: ['amt'] },
      { itemId: 'spot-1' },
    ],
    [
      'the topic that was shown longest ago',
      [known('amt-1', 0, 1), known('spot-1', 0, 9)],
      { recentTopics: ['amt', 'spot'] },
      { itemId: 'spot-1' },
    ],
    [
      'a topic shown four questions ago',
      [known('amt-1', 0, 1), known('spot-1', 0, 9)],
      { recentTopics: ['x', 'y', 'z', 'amt'] },
      { itemId: 'amt-1' },
    ],
    ['a new item of the least met topic', [known('amt-1', 9, 9), known('spot-1', 9, 9)], {}, { itemId: 'input-1' }],
    ['a new item of a topic not shown lately', [], { recentTopics: ['input', 'amt'] }, { itemId: 'spot-1' }],
    ['items of the asked topic only', [known('amt-1', 0, 1)], { topic: 'spot' }, { itemId: 'spot-1', due: 0, new: 2 }],
    ['new items up to the limit', [], { introducedToday: 18 }, { reason: 'new', new: 2 }],
    [
      'a step that is nearly due',
      [step('spot-1', 10), step('amt-1', 15)],
      { introducedToday: 20 },
      { itemId: 'spot-1', reason: 'ahead', due: 2 },
    ],
    [
      'nothing that was put aside, which is not counted either',
      [known('amt-1', 0, 1), known('spot-1', 0, 9)],
      { held: new Set(['amt-1', 'amt-2', 'gone-1']) },
      { itemId: 'spot-1', due: 1, new: 3 },
    ],
    ['a new item that was not put aside', [], { held: new Set(['amt-1']) }, { itemId: 'amt-2', new: 5 }],
    ['new items before steps that are nearly due', [step('spot-1', 10)], {}, { reason: 'new', due: 1 }],
  ])('%s', (_, memories, changes, expected) => {
    expect(select(situation(memories, changes))).toMatchObject({ status: 'item', ...expected });
  });

  it.each<[string, Memory[], Partial<Situation>, object]>([
    ['the limit is met', [], { introducedToday: 20 }, { tomorrow: { due: 0, new: 6 }, nextDueAt: null }],
    [
      'a limit was lowered',
      [],
      { introducedToday: 20, dailyNew: 4 },
      { tomorrow: { due: 0, new: 4 }, nextDueAt: null },
    ],
    [
      'all is known',
      items.map(({ id }, index) => known(id, index + 1, 9)),
      {},
      { tomorrow: { due: 1, new: 0 }, nextDueAt: NOW + DAY },
    ],
    [
      'only items that left the bank are due',
      [known('gone-1', -1, 1)],
      { dailyNew: 0 },
      { tomorrow: { due: 0, new: 0 }, nextDueAt: null },
    ],
    [
      'all else was put aside',
      [known('amt-1', 0, 1)],
      { held: new Set(items.map(({ id }) => id)) },
      { tomorrow: { due: 0, new: 0 }, nextDueAt: null },
    ],
    [
      'the topic has no items',
      [known('amt-1', 0, 1)],
      { topic: 'none' },
      { tomorrow: { due: 0, new: 0 }, nextDueAt: null },
    ],
  ])('is done when %s', (_, memories, changes, expected) => {
    expect(select(situation(memories, changes))).toEqual({ status: 'done', ...expected });
  });
});

describe('laws', () => {
  const memory = fc
    .tuple(
      fc.constantFrom(...items),
      fc.boolean(),
      fc.integer({ min: -30, max: 30 }),
      fc.double({ min: 0.1, max: 99, noNaN: true }),
    )
    .map(([{ id }, isStep, due, stability]) => (isStep ? step(id, due) : known(id, due / 3, stability)));
  const situations = fc
    .record({
      memories: fc.uniqueArray(memory, { selector: ({ itemId }) => itemId }),
      introducedToday: fc.integer({ min: 0, max: 25 }),
      recentTopics: fc.array(fc.constantFrom('amt', 'spot', 'input'), { maxLength: 4 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    })
    .map(({ memories, ...changes }) => situation(memories, changes));

  it('is done only when nothing is due, and takes what is due first', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const selection = select(given);
        if (selection.status === 'done') return;
        const memory = given.memories.get(selection.itemId);
        expect(selection.reason === 'new').toBe(memory === undefined);
        expect(selection.due + selection.new).toBeGreaterThan(0);
        if (selection.reason === 'due') expect(selection.due).toBeGreaterThan(0);
      }),
    );
  });

  it('takes the lowest retrievability where topics do not decide', () => {
    const due = fc.uniqueArray(fc.tuple(fc.constantFrom(...items), fc.double({ min: 0.1, max: 99, noNaN: true })), {
      ...{ selector: ([{ id }]) => id, minLength: 1 },
    });
    fc.assert(
      fc.property(due, (rows) => {
        const memories = rows.map(([{ id }, stability]) => known(id, 0, stability));
        const selection = select(situation(memories));
        const lowest = Math.min(...memories.map((memory) => retrievability(memory, NOW)));
        const chosen = memories.find(({ itemId }) => selection.status === 'item' && itemId === selection.itemId);
        expect(chosen && retrievability(chosen, NOW)).toBe(lowest);
      }),
    );
  });

  it('rotates new items through the topics', () => {
    const memories: Memory[] = [];
    const recentTopics: string[] = [];
    for (let round = 0; round < items.length; round += 1) {
      const selection = select(situation(memories, { recentTopics, chance: (round * 0.37) % 1 }));
      if (selection.status === 'done') throw new Error('done too early');
      memories.push(known(selection.itemId, 9, 9));
      recentTopics.unshift(selection.itemId.slice(0, -2));
    }
    expect(new Set(recentTopics.slice(0, 3)).size).toBe(3);
    expect(recentTopics.slice(0, 3)).toEqual(recentTopics.slice(3));
  });
});
