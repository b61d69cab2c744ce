import { expect, it } from 'vitest';
import { asMarkdown } from './section';
import { plus, signed } from './show';

it('writes a section with its table', () => {
  const text = asMarkdown([
    {
      title: 'One',
      text: 'What it says.',
      rows: [
        ['', 'recall'],
        ['8 min', 12.5],
      ],
    },
    { title: 'Two', text: 'No table.', rows: [] },
  ]);
  expect(text).toContain(
    '## One\n\nWhat it says.\n\n|  | recall |\n| --- | --- |\n| 8 min | 12.5 |\n\n## Two\n\nNo table.\n',
  );
  expect(text.endsWith('\n')).toBe(true);
});

it.each([
  [1.26, '+1.3'],
  [-1.26, '-1.3'],
  [0.04, '0.0'],
  [-0.04, '0.0'],
])('shows %d as %s', (value, expected) => {
  expect(plus(value)).toBe(expected);
});

it('shows a difference with its error', () => {
  expect(signed({ mean: -2, error: 0.44 })).toBe('-2.0 (0.4)');
});
