import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { openDraft } from './draft';
import { flattenInline, joinInlines, offsetAt, sliceInline, splitAtColon, splitInline } from './inline';
import { parseMarkdown } from './markdown';

function flatten(text: string) {
  const draft = openDraft({ path: 'a.md', text }, null);
  const [paragraph] = parseMarkdown(text).children as [Paragraph];
  return {
    lines: flattenInline(paragraph.children, 0, draft),
    rules: draft.problems.map(({ rule, column }) => `${rule}:${column}`),
  };
}
const line = (text: string) => flatten(text).lines[0] ?? expect.fail('no line');

describe('flattenInline', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a\nsoft   break', 'a soft break'],
    ['`code` and **bold** and *soft*', '`code` and bold and soft'],
    ['``a`b``', '``a`b``'],
    ['see https://a.b/c?d=e now', 'see https://a.b/c?d=e now'],
    ['a &lt; b \\* c', 'a < b * c'],
    ['words <!-- a note --> here', 'words  here'],
  ])('%j reads %j', (text, expected) => {
    const { lines, rules } = flatten(text);
    expect(lines.map((found) => found.text)).toEqual([expected]);
    expect(lines[0]?.shape).toHaveLength(expected.length);
    expect(rules).toEqual([]);
  });

  it.each([
    ['a [link](https://a.b)', 'markup:3'],
    ['a <b>bold</b>', 'markup:3'],
    ['a \\` tick', 'markup:3'],
    ['~~gone~~', 'markup:1'],
    ['![x](y)', 'markup:1'],
    ['*a<br>b*', 'markup:1'],
    [`${'*'.repeat(24)}a${'*'.repeat(24)}`, 'markup:'],
  ])('refuses %j', (text, expected) => {
    expect(flatten(text).rules[0] ?? 'none').toMatch(expected);
  });

  it('parts lines at <br> and keeps their emphasis', () => {
    const [first, second] = flatten('one *two*<br />*three* four').lines;
    expect([first?.text, second?.text]).toEqual(['one two', 'three four']);
    expect([first?.marks, second?.marks]).toEqual([[{ start: 4, end: 7 }], [{ start: 0, end: 5 }]]);
  });
});

describe('separators', () => {
  it('are not found in code and addresses', () => {
    const [head, tail] = splitAtColon(line('`a: b` at https://a.b: why: not'));
    expect([head.text, tail?.text]).toEqual(['`a: b` at https://a.b', 'why: not']);
    expect(splitInline(line('`a ; b`; c ;d'), ';').map((part) => part.text)).toEqual(['`a ; b`', 'c', 'd']);
    expect(splitAtColon(line('no colon'))[1]).toBeNull();
  });
});

describe('offsetAt', () => {
  it('finds the place in the file behind code, entities and cuts', () => {
    const text = 'a `b` &amp; c: word';
    const whole = line(text);
    expect(offsetAt(whole, whole.text.indexOf('a'))).toBe(0);
    const tail = splitAtColon(whole)[1] ?? expect.fail('no tail');
    expect(tail.text).toBe('word');
    const code = sliceInline(whole, 2, 5);
    expect([code.text, code.at]).toEqual(['`b`', 2]);
    const joined = joinInlines([line('one'), code], ' ');
    expect([joined.text, offsetAt(joined, 4)]).toEqual(['one `b`', 2]);
  });
});
