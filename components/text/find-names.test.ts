import { describe, expect, it } from 'vitest';
import { type CardConcept, finderOf } from './find-names';

const concept = (name: string, aliases: string[] = []): CardConcept => ({
  ...{ id: name, name, aliases, what: 'what', when: 'when', url: `/glossary#${name}` },
});
const efs = concept('Amazon EFS', ['EFS', 'EFS file system']);
const file = concept('File mode', ['`File`']);
const fast = concept('Fast File mode', ['FastFile']);
const spot = concept('Managed Spot Training', ['spot instance']);
const p4d = concept('`ml.p4d.24xlarge`');
const find = finderOf([efs, file, fast, spot, p4d]);

/** The text with each found name in brackets. */
const marked = (text: string) =>
  find(text)
    .map(({ text: part, concept }) => (concept ? `[${part}]` : part))
    .join('');

describe('finderOf', () => {
  it.each([
    ['the longest name wins', 'use Fast File mode', 'use [Fast File mode]'],
    ['another case', 'in file mode it copies', 'in [file mode] it copies'],
    ['a plural', 'Spot instances may stop', '[Spot instances] may stop'],
    ['once in a text', 'File mode or file mode', '[File mode] or file mode'],
    ['two names of one concept count as one', 'EFS, or Amazon EFS', '[EFS], or Amazon EFS'],
    ['whole words only', 'profile modes and DEFS', 'profile modes and DEFS'],
    ['an abbreviation as it is written', 'efs is no name', 'efs is no name'],
    ['a name in code as it is written', 'a value in the file', 'a value in the file'],
    ['such a name', 'with `File` it copies', 'with [File] it copies'],
    ['beside punctuation', '(Amazon EFS), so', '([Amazon EFS]), so'],
    ['code that is the name', 'take `ml.p4d.24xlarge` here', 'take [ml.p4d.24xlarge] here'],
    ['code that only holds it', 'set `FastFile=1`', 'set FastFile=1'],
    ['part of a longer word with a hyphen', 'file mode-like', 'file mode-like'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('loses nothing of the text', () => {
    const text = 'Amazon EFS with File mode, `code` and Managed Spot Training.';
    expect(
      find(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text.replaceAll('`', ''));
  });

  it('without concepts is plain text', () => {
    expect(finderOf([])('File mode').every(({ concept: found }) => found === null)).toBe(true);
  });
});
