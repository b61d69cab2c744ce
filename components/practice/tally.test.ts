import { expect, it } from 'vitest';
import { addToTally, findNextDue, keepTally, readTally, sumByTopic } from './tally';
import { askedOf, judgedOf } from './testing/samples';
import { makeTextStore } from './text-store';

const other = { ...askedOf('o'), topic: { id: 'spot', title: 'Spot' } };
const tally = [
  { asked: askedOf('a'), judged: judgedOf('a') },
  { asked: other, judged: { ...judgedOf('b'), dueAt: '2026-11-22T08:00:00.000Z' } },
  { asked: askedOf('c'), judged: judgedOf('c', false) },
  { asked: askedOf('c'), judged: judgedOf('c', false) },
].reduce(
  (sum, { asked, judged }) => addToTally(sum, asked, judged),
  readTally(
    makeTextStore(() => null),
    'today',
  ),
);

it('counts each answer once, by topic, and knows what comes first', () => {
  expect(sumByTopic(tally)).toEqual([
    { id: 'tuning', title: 'Tuning', answered: 2, correct: 1 },
    { id: 'spot', title: 'Spot', answered: 1, correct: 1 },
  ]);
  expect(findNextDue(tally)).toBe('2026-11-22T08:00:00.000Z');
  expect(findNextDue([])).toBeNull();
});

it('begins anew on another day', () => {
  const store = makeTextStore(() => null);
  keepTally(store, 'today', tally);
  expect(readTally(store, 'today')).toEqual(tally);
  expect(readTally(store, 'tomorrow')).toEqual([]);
});
