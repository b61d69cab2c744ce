import fc from 'fast-check';
import { htmlVectors } from './html-vectors';
import { markdownVectors } from './markdown-vectors';
import { urlVectors } from './url-vectors';

/** Texts that mean to run `xss()` or to reach evil.example, each once, written by their classes. */
export const vectors: readonly string[] = [...new Set([...htmlVectors, ...markdownVectors, ...urlVectors])];

const parts = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '`',
    '=',
    ' ',
    '\n',
    '\t',
    '&#x3c;',
    '&lt;',
    '&colon;',
    '\\',
    '[',
    '](',
    ')',
    '![',
    '<!--',
    '-->',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '**',
    '_',
    '|',
    '# ',
    '> ',
    '- ',
    '```',
    '{{',
    '}}',
    '\u0000',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
  ],
  ...[
    'script',
    'svg',
    'math',
    'img',
    'a',
    'iframe',
    'style',
    'template',
    'form',
    'details open',
    'base',
    'object',
    'title',
    'noscript',
  ],
  ...[
    ' src=x',
    ' href=',
    ' onerror=xss()',
    ' onload=xss()',
    ' onfocus=xss() autofocus',
    ' style=',
    ' srcdoc=',
    ' xlink:href=',
    ' formaction=',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    'https://evil.example/',
    '//evil.example/x',
    'xss()',
    'url(//evil.example/x)',
    'x',
    'y z',
  ],
);
const spliced = fc.array(parts, { minLength: 3, maxLength: 14 }).map((some) => some.join(''));
const known = fc.constantFrom(...vectors);
/** A known text cut, doubled, nested into another, or with something put in the middle. */
const mutated = fc.tuple(known, known, parts, fc.nat(200), fc.nat(4)).map(([one, other, part, at, way]) => {
  const cut = at % (one.length + 1);
  const [head, tail] = [one.slice(0, cut), one.slice(cut)];
  return (
    [head + part + tail, head + other + tail, one + other, tail + head, one.toUpperCase().replaceAll('XSS()', 'xss()')][
      way
    ] ?? one
  );
});

/** The same ones each time. */
export function generatedVectors(count: number): string[] {
  return fc.sample(fc.oneof(spliced, mutated), { seed: 20_261_122, numRuns: count });
}
