import { expect, it } from 'vitest';
import type { Question } from '@/domain/question/question';
import { expectedEffortMs } from './expected-effort';

function question(stemWords: number, optionWords: number): Question {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  return {
    kind: 'single',
    stem: words(stemWords),
    options: [1, 2, 3, 4].map((id) => ({ id: `${id}`, text: words(optionWords) })),
  };
}

it.each([
  ['a row of twelve words and four names', 12, 2, 8_000 + 8_000 + 6_000],
  ['a scenario of sixty words', 60, 5, 8_000 + 8_000 + 24_000],
  ['a stem longer than the exam leaves time for', 900, 20, 120_000],
])('%s', (_, stemWords, optionWords, expected) => {
  expect(expectedEffortMs(question(stemWords, optionWords))).toBe(expected);
});

it('counts the prompts of a matching question', () => {
  const plain = question(20, 3);
  expect(expectedEffortMs({ ...plain, prompts: plain.options })).toBeGreaterThan(expectedEffortMs(plain));
});
