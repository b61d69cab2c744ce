import { expect, it } from 'vitest';
import { DAY_MS, recallAfter } from '../fsrs';
import { DEFAULT_PARAMETERS } from '../parameters';
import { replay } from '../replay';
import { logLossOf } from './forward';
import { historiesOf } from './histories';
import { simulatedLog } from './testing';

it('expects of each answer what the product’s own memory expects', () => {
  const log = simulatedLog(DEFAULT_PARAMETERS.weights, 3, 300, 0.2).map((answer, at) => ({
    ...answer,
    guessed: at % 7 === 0,
    rating: answer.rating === 'again' ? answer.rating : ((['hard', 'good', 'easy'] as const)[at % 3] ?? 'good'),
  }));
  let sum = 0;
  let count = 0;
  for (const [at, answer] of log.entries()) {
    const memory = replay(
      log.slice(0, at).filter(({ itemId }) => itemId === answer.itemId),
      DEFAULT_PARAMETERS,
    );
    const before = memory.get(answer.itemId);
    if (before === undefined) continue;
    const recall = recallAfter(
      DEFAULT_PARAMETERS,
      (answer.answeredAt - before.lastReviewedAt) / DAY_MS,
      before.stability,
    );
    const right = recall + (1 - recall) * 0.2;
    sum -= Math.log(answer.rating === 'again' ? 1 - right : right);
    count += 1;
  }
  const { histories } = historiesOf(log, { guessOf: () => 0.2 });
  const all = logLossOf(histories, DEFAULT_PARAMETERS.weights, { from: 0, to: log.length });
  expect(all.count).toBe(count);
  expect(all.sum).toBeCloseTo(sum, 3);
});

it('counts only what tells of recall, and lets all else move memory', () => {
  const log = simulatedLog(DEFAULT_PARAMETERS.weights, 3, 300, 0.2);
  const missed = new Set(log.filter(({ rating }, at) => rating === 'again' && at % 2 === 0).map(({ id }) => id));
  const sumOf = (tells: ({ id }: { id: string }) => boolean) =>
    logLossOf(historiesOf(log, { guessOf: () => 0.2, tells }).histories, DEFAULT_PARAMETERS.weights, {
      from: 0,
      to: 300,
    });
  const [all, told, left] = [
    () => true,
    ({ id }: { id: string }) => !missed.has(id),
    ({ id }: { id: string }) => missed.has(id),
  ].map(sumOf);
  expect(left?.count).toBeGreaterThan(0);
  expect((told?.count ?? 0) + (left?.count ?? 0)).toBe(all?.count);
  expect((told?.sum ?? 0) + (left?.sum ?? 0)).toBeCloseTo(all?.sum ?? 0, 9);
});
