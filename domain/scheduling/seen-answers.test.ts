import { expect, it } from 'vitest';
import { DAY_MS } from './fsrs';
import type { Review } from './memory';
import { DEFAULT_PARAMETERS } from './parameters';
import { rebuild } from './replay';
import { seenAnswers } from './seen-answers';

function answer(id: string, day: number, changes: Partial<Review> = {}): Review {
  const at = Date.UTC(2026, 0, 1, 9) + day * DAY_MS;
  const base = { event: 'answer', issuedId: id, itemId: 'a', rating: 'good', guessed: false } as const;
  return { id, ...base, answeredAt: at, receivedAt: at, parameters: DEFAULT_PARAMETERS.id, ...changes };
}

const seen = (log: Review[]) => seenAnswers(log, DEFAULT_PARAMETERS, { guessOf: () => 0.2 });

it('tells of answers on later days alone, with the stability before them', () => {
  const log = [answer('3', 5, { rating: 'again' }), answer('1', 0), answer('2', 0.01), answer('b', 9, { itemId: 'b' })];
  const before = rebuild(log.slice(1, 3), DEFAULT_PARAMETERS);
  expect(seen(log)).toEqual([{ stability: before?.stability, elapsedDays: 5, isRight: false, guess: 0.2 }]);
});

it('counts only what tells of recall, and lets all else move memory', () => {
  const log = [answer('1', 0), answer('mock', 4, { rating: 'again' }), answer('3', 9)];
  const before = rebuild(log.slice(0, 2), DEFAULT_PARAMETERS);
  const told = seenAnswers(log, DEFAULT_PARAMETERS, { guessOf: () => 0.2, tells: ({ id }) => id !== 'mock' });
  expect(told).toEqual([{ stability: before?.stability, elapsedDays: 5, isRight: true, guess: 0.2 }]);
});

it('leaves out what was taken back', () => {
  expect(seen([answer('1', 0), answer('2', 3), answer('void', 3, { event: 'void', issuedId: '2' })])).toEqual([]);
});
