import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown';
import { nothingParsed, parseInParts } from './parse-parts';

/** Parses the texts one after another and compares every tree with remark's own; answers what is remembered at the end. */
function follow(texts: readonly string[]) {
  const lately = nothingParsed();
  for (const text of texts) expect(parseInParts(text, lately)).toStrictEqual(parseMarkdown(text));
  return lately;
}

const deck = [
  '---',
  'title: T',
  '# a comment of YAML',
  '---',
  '',
  '## Options',
  '',
  '| Id | Option |',
  '| --- | --- |',
  '| a | **One** `x` |',
  '',
  '### card-1',
  '',
  '> A stem?',
  '',
  '- [x] One: it fits',
  '- [ ] Two: it does not',
  '',
  '```py',
  '# no heading',
  '```',
  '',
  '### card-2',
  'lazy',
  '',
].join('\n');

describe('parsing in parts', () => {
  it('parses again only the part that was edited', () => {
    const lately = nothingParsed();
    const before = parseInParts(deck, lately);
    const after = parseInParts(deck.replace('lazy', 'eager'), lately);
    expect(after).toStrictEqual(parseMarkdown(deck.replace('lazy', 'eager')));
    expect(after.children[0]).toBe(before.children[0]);
    // The part that ends within the fence is kept beside the one that it is the beginning of.
    expect(lately.parts.size).toBe(6);
  });

  it.each([
    ['a line above', (text: string) => text.replace('## Options', 'x\n\n## Options')],
    ['an open fence', (text: string) => text.replace('```\n', '')],
    ['a longer fence', (text: string) => text.replace('```py', '````py')],
    ['a fence of tildes', (text: string) => text.replace('> A stem?', '~~~\n> A stem?')],
    ['a fence in a quote', (text: string) => text.replace('> A stem?', '> ```\n> A stem?')],
    ['a fence in a list', (text: string) => text.replace('- [x] One', '- ```\n  [x] One')],
    ['a comment', (text: string) => text.replace('> A stem?', '<!-- begin')],
    ['HTML in a quote', (text: string) => text.replace('> A stem?', '> <pre>')],
    ['a reference', (text: string) => text.replace('One:', '[One]:').replace('lazy', '[One]: /one')],
    ['a footnote', (text: string) => text.replace('One:', 'One[^1]:').replace('lazy', '[^1]: note')],
    ['a definition over lines', (text: string) => text.replace('lazy', '[One\nmore]: /one')],
    ['no end of the front matter', (text: string) => text.replace('comment of YAML\n---', 'comment')],
    ['dashes that are no front matter', (text: string) => `--- x\n${text}`],
    ['front matter that ends at once', (text: string) => `---\n---\n# x\n${text}`],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a tag that is no heading', (text: string) => text.replace('### card-2', '#card')],
    ['an underlined heading', (text: string) => text.replace('lazy', 'lazy\n===')],
    ['an indented heading', (text: string) => text.replace('### card-2', '   ### card-2')],
    ['code by indentation', (text: string) => text.replace('lazy', '    lazy\n\n\n# x')],
    ['mail', (text: string) => text.replace('lazy', 'a@example.org')],
    ['an address', (text: string) => text.replace('lazy', 'www.example.org')],
    ['a fence of many comments', (text: string) => text.replace('# no heading', '# a\n\n'.repeat(20))],
    ['an empty heading', (text: string) => text.replace('### card-2', '#')],
  ])('makes remark’s tree with %s', (_, edit) => {
    follow([deck, edit(deck), deck, edit(edit(deck))]);
  });

  it('makes remark’s tree of the shipped bank', () => {
    const files = readdirSync('content').filter((name) => name.endsWith('.md'));
    for (const name of files.slice(0, 4)) follow([readFileSync(`content/${name}`, 'utf8')]);
  });

  it('makes remark’s tree of whatever is written, and edited', () => {
    const piece = fc.constantFrom(
      ...[
        '# H\n',
        '## ',
        '#',
        '\n',
        '\n\n',
        '```',
        '```\n',
        '~~~\n',
        '> ',
        '- ',
        '  ',
        '    x\n',
        '| a | b |\n',
        '| - | - |\n',
      ],
      ...[
        '<div>\n',
        '<!--',
        '-->',
        '[a]',
        '[a]: b\n',
        '---\n',
        '===\n',
        'x',
        '\r\n',
        '\t',
        '*',
        '`',
        '1. ',
        '\\',
        'a@b.c',
      ],
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const edited = fc
      .tuple(text, text, text)
      .map(([a, b, c]) => [`${a}\n# M\n${b}`, `${a}\n# M\n${c}`, `${c}\n# M\n${b}`]);
    fc.assert(
      fc.property(edited, (texts) => void follow(texts)),
      { numRuns: 150 },
    );
  });
});
