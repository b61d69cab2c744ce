import { expect, it } from 'vitest';
import { digestQuestion } from './digest-question';
import type { Question } from './question';

const question: Question = {
  kind: 'single',
  stem: 'Which?',
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
};

it('is 64 hex digits and looks at what is shown, not at the order of fields', () => {
  expect(digestQuestion(question)).toMatch(/^[0-9a-f]{64}$/);
  const { kind, stem, options } = question;
  expect(digestQuestion({ options, stem, kind })).toBe(digestQuestion(question));
});

it.each<[string, Partial<Question>]>([
  ['the kind', { kind: 'multiple' }],
  ['the stem', { stem: 'Which one?' }],
  ['the order of options', { options: question.options.toReversed() }],
  [
    'an option’s text',
    {
      options: [
        { id: 'a', text: 'A!' },
        { id: 'b', text: 'B' },
      ],
    },
  ],
  ['the number to select', { select: 2 }],
  ['the prompts', { prompts: [] }],
])('changes with %s', (_, change) => {
  expect(digestQuestion({ ...question, ...change })).not.toBe(digestQuestion(question));
});
