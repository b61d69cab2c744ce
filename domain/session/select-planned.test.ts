import { describe, expect, it } from 'vitest';
import { indexItems } from './index-items';
import { type PlannedSituation, selectPlanned } from './select-planned';
import { known, NOW, step } from './testing/memories';

const items = indexItems(['a-1', 'a-2', 'b-1', 'b-2', 'c-1'].map((id) => ({ id, topic: id.slice(0, 1) })));

function situation(changes: Partial<PlannedSituation>): PlannedSituation {
  return { chosen: [], items, memories: new Map(), now: NOW, recentTopics: [], held: new Set(), ...changes };
}

const memories = (...all: ReturnType<typeof known>[]) => new Map(all.map((memory) => [memory.itemId, memory]));

describe('what a plan asks next', () => {
  it('is nothing where nothing of it is left', () => {
    expect(selectPlanned(situation({}))).toBeNull();
    expect(selectPlanned(situation({ chosen: ['a-1', 'gone'], held: new Set(['a-1']) }))).toBeNull();
  });

  it('follows the plan’s order, whatever is due', () => {
    const known1 = memories(known('a-1', 30, 10), known('b-1', -30, 1));
    expect(selectPlanned(situation({ chosen: ['a-1', 'c-1'], memories: known1 }))).toEqual({
      ...{ itemId: 'a-1', reason: 'due', due: 1, new: 1 },
    });
  });

  it('keeps topics apart', () => {
    const chosen = ['a-1', 'a-2', 'b-1'];
    expect(selectPlanned(situation({ chosen, recentTopics: ['a'] }))).toMatchObject({ itemId: 'b-1', new: 3 });
  });

  it('asks a short-term step when its time has come, and early when nothing else is left', () => {
    const chosen = ['c-1', 'a-1'];
    expect(selectPlanned(situation({ chosen, memories: memories(step('a-1', -1)) }))?.itemId).toBe('a-1');
    expect(selectPlanned(situation({ chosen, memories: memories(step('a-1', 5)) }))?.itemId).toBe('c-1');
    const alone = situation({ chosen: ['a-1'], memories: memories(step('a-1', 5)) });
    expect(selectPlanned(alone)).toEqual({ itemId: 'a-1', reason: 'ahead', due: 1, new: 0 });
  });

  it('keeps to a topic', () => {
    expect(selectPlanned(situation({ chosen: ['a-1', 'b-2'], topic: 'b' }))).toMatchObject({ itemId: 'b-2', new: 1 });
  });
});
