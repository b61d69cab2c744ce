import { expect, it, vi } from 'vitest';
import { questionKeys } from './question-keys';
import { askedOf, matchingQuestion, orderingQuestion } from './testing/samples';

const deedsOf = () => ({ change: vi.fn(), strike: vi.fn(), submit: vi.fn(), giveUp: vi.fn() });
const { question: single } = askedOf('i');

it('gives each option a key to choose it and one to strike it out', () => {
  const deeds = deedsOf();
  const keys = questionKeys(single, { choices: [] }, deeds);
  keys['choose B']?.();
  keys['strike C']?.();
  keys['submit sure']?.();
  keys['give up']?.();
  expect(deeds.change).toHaveBeenCalledWith({ choices: ['y'] });
  expect(deeds.strike).toHaveBeenCalledWith('z');
  expect(deeds.submit).toHaveBeenCalledWith('sure');
  expect(deeds.giveUp).toHaveBeenCalledOnce();
  expect(keys['choose D']).toBeUndefined();
});

it('strikes no step out, and gives answers to match no keys', () => {
  const steps = questionKeys(orderingQuestion, { order: [] }, deedsOf());
  expect(steps['choose A']).toBeDefined();
  expect(steps['strike A']).toBeUndefined();
  expect(questionKeys(matchingQuestion, { pairs: {} }, deedsOf())['choose A']).toBeUndefined();
});
