import { expect, it } from 'vitest';
import { rate } from './rate';
import type { Confidence, Rating } from './verdict';

const expectedMs = 40_000;

it.each<[Confidence, number, Rating, boolean]>([
  ['guess', 5_000, 'hard', true],
  ['guess', 400_000, 'hard', true],
  ['fairly', 5_000, 'good', false],
  ['fairly', 120_000, 'good', false],
  ['fairly', 120_001, 'hard', false],
  ['sure', 60_000, 'easy', false],
  ['sure', 60_001, 'good', false],
  ['sure', 4_000_000, 'good', false],
])('a right answer, %s, after %d ms, is %s', (confidence, effortMs, rating, guessed) => {
  expect(rate({ correct: true, confidence, effortMs, expectedMs, dontKnow: false })).toEqual({ rating, guessed });
});

it.each<[Confidence, boolean, boolean]>([
  ['guess', false, false],
  ['sure', false, false],
  ['guess', false, true],
  ['sure', true, true],
])(
  'a wrong answer or "I don\'t know" is again and no guess: %s, correct %s, dontKnow %s',
  (confidence, correct, dontKnow) => {
    expect(rate({ correct, confidence, effortMs: 1_000, expectedMs, dontKnow })).toEqual({
      rating: 'again',
      guessed: false,
    });
  },
);
