import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { indexItems, pickFromIndex } from './index-items';
import { isAskable, type RunSituation, selectInRun } from './select-in-run';
import { DAY, known, MINUTE, NOW, step } from './testing/memories';

/** Items named by topic and number: `amt-1` belongs to `amt`. */
const ids = ['amt-1', 'amt-2', 'spot-1', 'spot-2', 'input-1', 'input-2'];
const bank = indexItems(ids.map((id) => ({ id, topic: id.slice(0, -2) })));
const BEGAN = NOW - 5 * MINUTE;

/** Known, and answered so many minutes ago. */
function answered(itemId: string, minutesAgo: number, stability = 30): Memory {
  return { ...known(itemId, stability, stability), lastReviewedAt: NOW - minutesAgo * MINUTE };
}

function run(memories: Memory[], changes: Partial<RunSituation> = {}): RunSituation {
  return {
    ...{ members: bank, memories: new Map(memories.map((memory) => [memory.itemId, memory])), now: NOW },
    ...{ timeZone: 'Europe/Berlin', since: BEGAN, count: Number.POSITIVE_INFINITY, known: 'any' },
    ...{ fresh: Number.POSITIVE_INFINITY, held: new Set(), recentTopics: [], chance: 0, ...changes },
  };
}

const onlySpot = { members: pickFromIndex(bank, ['spot-1', 'spot-2']) };

describe('a run asks', () => {
  it.each<[string, Memory[], Partial<RunSituation>, string, object]>([
    ['new items of a learner who met none', [], {}, 'amt-1', { answered: 0, left: 6, due: 0, new: 6 }],
    ['what is due first', [known('amt-1', 9, 2), known('spot-1', 0, 90)], {}, 'spot-1', { left: 6, due: 1, new: 4 }],
    ['a due step before a review', [known('amt-1', -1, 1), step('spot-1', -1)], { since: NOW }, 'spot-1', { due: 2 }],
    ['then the least retrievable', [known('amt-1', 9, 50), known('spot-1', 9, 20)], {}, 'spot-1', { due: 0, new: 4 }],
    [
      'of another topic than the last',
      [known('amt-1', 9, 50), known('spot-1', 9, 20)],
      { recentTopics: ['spot'] },
      'amt-1',
      {},
    ],
    ['new items before what was answered today', [answered('amt-1', 60)], {}, 'spot-1', { left: 6, new: 5 }],
    ['what was answered today at last', [answered('spot-1', 60)], onlySpot, 'spot-2', { left: 2, new: 1 }],
    ['nothing twice', [answered('amt-1', 1), step('spot-1', -1)], {}, 'input-1', { answered: 2, left: 4 }],
    ['members only', [known('amt-1', 0, 1)], onlySpot, 'spot-1', { left: 2, due: 0, new: 2 }],
    [
      'no more than its number',
      [known('amt-1', 0, 1), answered('spot-1', 1)],
      { count: 3 },
      'amt-1',
      { answered: 1, left: 2, due: 1, new: 1 },
    ],
    [
      'nothing that was put aside',
      [known('amt-1', 0, 1)],
      { held: new Set(['amt-1', 'amt-2']) },
      'spot-1',
      { left: 4, due: 0, new: 4 },
    ],
    [
      'of what is due no more than that',
      [known('amt-1', 9, 1), known('spot-1', 0, 1)],
      { known: 'due', fresh: 0 },
      'spot-1',
      { left: 1, due: 1 },
    ],
    [
      'nearly due steps when only what is due is wanted',
      [{ ...step('amt-1', 9), lastReviewedAt: BEGAN - 1 }],
      { known: 'due', fresh: 0 },
      'amt-1',
      { left: 1, due: 0, new: 0 },
    ],
    ['the day’s share of new items', [], { known: 'due', fresh: 2 }, 'amt-1', { left: 2, new: 2 }],
    [
      'only new items where only those are wanted',
      [known('amt-1', -1, 1)],
      { known: 'none' },
      'spot-1',
      { left: 5, due: 0, new: 5 },
    ],
  ])('%s', (_, memories, changes, itemId, counts) => {
    expect(selectInRun(run(memories, changes))).toMatchObject({ status: 'item', itemId, counts });
  });
});

describe('a run is over', () => {
  const tomorrow = { due: 0, new: 6 };
  it.each<[string, Memory[], Partial<RunSituation>, object]>([
    ['when nothing belongs to the set', [], { members: pickFromIndex(bank, []) }, { answered: 0, nextDueAt: null }],
    [
      'when all was answered',
      [answered('spot-1', 1), answered('spot-2', 2)],
      onlySpot,
      { answered: 2, tomorrow: { due: 0, new: 0 } },
    ],
    [
      'when its number was answered',
      [answered('amt-1', 1)],
      { count: 1 },
      { answered: 1, tomorrow: { due: 0, new: 5 } },
    ],
    ['when all else was put aside', [], { held: new Set(ids) }, { answered: 0, tomorrow: { due: 0, new: 0 } }],
    [
      'when nothing is due and nothing new is wanted',
      [known('amt-1', 1, 9)],
      { known: 'due', fresh: 0 },
      { tomorrow: { due: 1, new: 5 }, nextDueAt: NOW + DAY },
    ],
    [
      'when new items are wanted and the day’s share is used up',
      [],
      { known: 'due', fresh: 0 },
      { tomorrow, nextDueAt: null },
    ],
  ])('%s', (_, memories, changes, expected) => {
    expect(selectInRun(run(memories, changes))).toMatchObject({ status: 'over', ...expected });
  });
});

describe('laws', () => {
  const memory = fc
    .tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 }), fc.integer({ min: -20, max: 20 }))
    .map(([id, kind, at]) =>
      kind === 0 ? step(id, at) : kind === 1 ? answered(id, 30 + at) : known(id, at / 4, 20 + at / 2),
    );
  const runs = fc
    .record({
      memories: fc.uniqueArray(memory, { selector: ({ itemId }) => itemId }),
      members: fc.subarray(ids).map((some) => pickFromIndex(bank, some)),
      held: fc.subarray(ids, { maxLength: 2 }).map((some) => new Set(some)),
      known: fc.constantFrom('any' as const, 'due' as const, 'none' as const),
      fresh: fc.constantFrom(0, 2, Number.POSITIVE_INFINITY),
      count: fc.constantFrom(1, 3, Number.POSITIVE_INFINITY),
      chance: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    })
    .map(({ memories, ...changes }) => run(memories, { since: NOW, ...changes }));

  it('asks each item at most once, as many as it said, and ends', () => {
    fc.assert(
      fc.property(runs, (given) => {
        let situation = given;
        const asked: string[] = [];
        const first = selectInRun(situation);
        const promised = first.status === 'item' ? first.counts.left : 0;
        for (let selection = first; selection.status === 'item'; selection = selectInRun(situation)) {
          expect(isAskable(situation, selection.itemId)).toBe(true);
          expect(selection.counts).toMatchObject({ answered: asked.length, left: promised - asked.length });
          expect(selection.counts.due + selection.counts.new).toBeLessThanOrEqual(selection.counts.left);
          asked.push(selection.itemId);
          const { itemId } = selection;
          const fresh = situation.fresh - (situation.memories.has(itemId) ? 0 : 1);
          const memories = new Map(situation.memories).set(itemId, { ...known(itemId, 9, 9), lastReviewedAt: NOW });
          situation = { ...situation, memories, fresh };
        }
        expect(asked).toHaveLength(promised);
        expect(new Set(asked).size).toBe(asked.length);
        for (const id of asked) expect(given.members.places.has(id) && !given.held.has(id)).toBe(true);
      }),
    );
  });

  it('takes what is due before anything else, and the same for the same situation', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const selection = selectInRun(given);
        expect(selectInRun(given)).toEqual(selection);
        if (selection.status === 'over' || selection.counts.due === 0) return;
        expect(given.memories.get(selection.itemId)?.dueAt).toBeLessThan(NOW + DAY);
      }),
    );
  });
});
