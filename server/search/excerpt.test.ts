import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

const long = `${'first words come here and go on '.repeat(6)}then the needle stands \`in code\` ${'and more follows it '.repeat(8)}`;

it('leaves a short text as it is, on one line', () => {
  expect(excerpt('A firm\n\ntrains.', new Set(['firm']))).toBe('A firm trains.');
});

it('shows what is around the first match, cut at blanks', () => {
  const shown = excerpt(long, new Set(['needle']));
  expect(shown).toMatch(/^… .*\bneedle stands `in code`.* …$/);
  expect(shown.length).toBeLessThan(160);
});

it('begins at the beginning where nothing matches', () => {
  expect(excerpt(long, new Set())).toMatch(/^first words .* …$/);
});

it('leaves no backtick alone', () => {
  const text = `${'word '.repeat(25)}\`checkpoint_s3_uri and more of it that is long\` end ${'word '.repeat(25)}`;
  expect(excerpt(text, new Set())).not.toContain('`');
});
