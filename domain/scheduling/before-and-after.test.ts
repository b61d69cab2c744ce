import { describe, expect, it } from 'vitest';
import * as under from './before-and-after';
import type { Review } from './memory';
import { DEFAULT_PARAMETERS } from './parameters';
import * as replaying from './replay';

const rebuild = (log: readonly Review[]) => replaying.rebuild(log, DEFAULT_PARAMETERS);
const memoryBefore = (log: readonly Review[], answer: Review) => under.memoryBefore(log, answer, DEFAULT_PARAMETERS);
const beforeAndAfter = (log: readonly Review[], answer: Review) =>
  under.beforeAndAfter(log, answer, DEFAULT_PARAMETERS);

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1, 9);

function event(id: string, days: number, changes: Partial<Review> = {}): Review {
  const answeredAt = START + days * DAY;
  const base = { id, event: 'answer', issuedId: `of ${id}`, itemId: 'a', rating: 'good', guessed: false } as const;
  return { ...base, answeredAt, receivedAt: answeredAt + 1, parameters: DEFAULT_PARAMETERS.id, ...changes };
}

const [first, second, third] = [event('1', 0), event('2', 1), event('3', 4)];

describe('what an answer did to a memory', () => {
  it.each([
    ['the first answer', first, [], [first]],
    ['one in the middle, whatever came later', second, [first], [first, second]],
    ['the last one', third, [first, second], [first, second, third]],
  ])('%s', (_, answer, before, after) => {
    const log = [third, first, second];
    expect(beforeAndAfter(log, answer)).toEqual({ before: rebuild(before), after: rebuild(after) });
    expect(memoryBefore(log, answer)).toEqual(rebuild(before));
  });

  it('a late answer is told with what had arrived before it', () => {
    const late = event('late', 0.5, { receivedAt: third.receivedAt + 1 });
    const log = [first, second, third, late];
    expect(beforeAndAfter(log, late)).toEqual({ before: rebuild([first]), after: rebuild(log) });
    expect(beforeAndAfter(log, third)).toEqual({
      before: rebuild([first, second]),
      after: rebuild([first, second, third]),
    });
  });

  it('answers of one batch count one after another', () => {
    const [one, two] = [event('1', 0, { receivedAt: START + DAY }), event('2', 0.5, { receivedAt: START + DAY })];
    expect(beforeAndAfter([two, one], one)).toEqual({ before: null, after: rebuild([one]) });
    expect(beforeAndAfter([two, one], two)).toEqual({ before: rebuild([one]), after: rebuild([one, two]) });
  });

  it('leaves out what had been taken back', () => {
    const taken = event('void 2', 1, { event: 'void', issuedId: 'of 2', receivedAt: START + 2 * DAY });
    const log = [first, second, taken, third];
    expect(beforeAndAfter(log, third)).toEqual({ before: rebuild([first]), after: rebuild([first, third]) });
    expect(beforeAndAfter(log, second)).toEqual({ before: rebuild([first]), after: rebuild([first, second]) });
  });
});
