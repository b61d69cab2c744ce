import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown, remarkAlone } from './markdown';

const pieces = fc.oneof(
  fc.constantFrom(
    'a',
    'job',
    'www.',
    'WWW.a.co',
    'http',
    'https://a.co/b_c',
    'a.b-c+d_e',
    '-',
    '.',
    '+',
    '_',
    '0',
    'h',
  ),
  fc.constantFrom(
    ' ',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '~~',
    '`',
    '[',
    '](x)',
    '[^1]',
    '<',
    '>',
    '&amp;',
    '\\',
    '| ',
    '|-|\n',
  ),
  fc.constantFrom('mailto:', 'a@b.co', '@', '\t', 'Ü', '𝒳', '\0', '- ', '- [x] ', '# ', '---\n', '```\n'),
);

it('makes remark’s own tree, with and without mail addresses', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (found) => {
      const text = found.join('');
      for (const one of [text, text.replaceAll('@', '')]) expect(parseMarkdown(one)).toStrictEqual(remarkAlone(one));
    }),
    { numRuns: process.env.CHECKPOINT_FULL ? 20_000 : 300, seed: 20261121 },
  );
});
