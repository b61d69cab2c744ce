import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { choosePack, type PackSituation } from './choose-pack';
import { casesOf } from './follow-case';
import { indexItems } from './index-items';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;

const items = ['amt-1', 'amt-2', 'amt-3', 'spot-1', 'spot-2', 'spot-3', 'input-1', 'input-2'].map((id) => ({
  id,
  topic: id.slice(0, -2),
}));

function memory(itemId: string, dueInDays: number, changes: Partial<Memory> = {}): Memory {
  return {
    ...{ itemId, state: 'review', step: 0, stability: 9, difficulty: 5, reps: 3, lapses: 0, scheduledDays: 10 },
    ...{ dueAt: NOW + dueInDays * DAY, lastReviewedAt: NOW - 10 * DAY, ...changes },
  };
}

function pack(memories: Memory[], changes: Partial<PackSituation> = {}): string[] {
  return choosePack({
    ...{ items: indexItems(items), caseOf: () => [], memories: new Map(memories.map((one) => [one.itemId, one])) },
    ...{ now: NOW, timeZone: 'UTC', introducedToday: 0, dailyNew: 20, recentTopics: [], isLeftOut: () => false },
    ...{ most: 200, ...changes },
  });
}

describe('a pack', () => {
  it('holds each item once: all of a bank that is not larger', () => {
    expect(pack([]).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    expect(pack([memory('amt-1', -1), memory('spot-1', 3)]).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  it('rotates new items through the topics, each in the bank’s order', () => {
    expect(pack([])).toEqual(['amt-1', 'spot-1', 'input-1', 'amt-2', 'spot-2', 'input-2', 'amt-3', 'spot-3']);
  });

  it('begins with what is due: steps, then the most forgotten, topics apart', () => {
    const step = memory('input-2', -0.01, { state: 'learning', lastReviewedAt: NOW - 60_000 });
    const chosen = pack([
      memory('amt-1', 0, { stability: 20 }),
      memory('amt-2', -1, { stability: 2 }),
      memory('spot-2', -3),
      step,
    ]);
    expect(chosen.slice(0, 4)).toEqual(['input-2', 'amt-2', 'spot-2', 'amt-1']);
  });

  it('goes on day by day: the day’s new items, then what falls due and the next day’s new ones', () => {
    const chosen = pack([memory('amt-1', 1), memory('spot-1', 2), memory('spot-2', 40)], {
      dailyNew: 2,
      introducedToday: 1,
    });
    expect(chosen).toEqual(['input-1', 'amt-1', 'spot-3', 'input-2', 'spot-1', 'amt-2', 'amt-3', 'spot-2']);
  });

  it('takes what falls due in a year when there is nothing new', () => {
    const known = items.map(({ id }, at) => memory(id, 365 - at));
    expect(pack(known)).toHaveLength(items.length);
    expect(pack(known)[0]).toBe('input-2');
    expect(pack([memory('amt-1', 5)], { dailyNew: 0 })).toEqual(['amt-1']);
  });

  it.each([
    ['what is left out', { isLeftOut: (id: string) => id.startsWith('amt') }, 5],
    ['no more than asked for', { most: 3 }, 3],
    ['nothing of an empty bank', { items: indexItems([]) }, 0],
  ])('holds %s', (_, changes, count) => {
    const chosen = pack([memory('amt-1', 0), memory('gone-1', 0)], changes);
    expect(chosen).toHaveLength(count);
    if (count === 5) expect(chosen.join()).not.toContain('amt');
  });

  it('keeps a case together, in its order, what was left out aside', () => {
    const members = ['spot-3', 'amt-2', 'input-1'].map((id, at) => ({
      id,
      topic: id.slice(0, -2),
      case: { id: 'c', position: at + 1 },
    }));
    const ofCase = casesOf(members).get('c') ?? [];
    const caseOf = (id: string) => (members.some((member) => member.id === id) ? ofCase : []);
    expect(pack([memory('input-1', 0)], { caseOf }).slice(0, 3)).toEqual(['spot-3', 'amt-2', 'input-1']);
    expect(pack([memory('input-1', 0)], { caseOf, isLeftOut: (id) => id === 'amt-2' }).slice(0, 2)).toEqual([
      'spot-3',
      'input-1',
    ]);
  });
});
