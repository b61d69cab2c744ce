import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { readCoverage } from '@/domain/bank/coverage/read-coverage';
import { admit } from '@/domain/question/admit';
import { checkCoverage } from './check-coverage';

const text = `---
title: Moving data
guides: [g002]
ask: Which mode should the engineer choose?
---

## Options

| Id | Option | reads at once {#at-once} | keeps files {#keeps} | seeks {#seeks} |
| --- | --- | --- | --- | --- |
| file | File mode | no: it copies first | yes: it copies them | yes: they lie on a disk |
| pipe | Pipe mode (distractor only) | yes: it streams | no: it keeps nothing | no: it reads forward |
| fast | Fast File mode | yes: it reads on demand | no: it keeps nothing | yes: it reads at any place |
| tape | A tape (distractor only) | no: it is wound first | no: it was taken away | no: it is wound |

## Contexts

- A clinic trains a model.

## Cues

- reads at once
  - Training must begin at once.
- keeps files
  - The files must stay on the disk.
- seeks
  - The code jumps about in its files.

## Scenarios

| Id | Scenario | Needs | Answer |
| --- | --- | --- | --- |
| input-fast | A clinic needs both. | reads at once; seeks | Fast File mode |

## Concepts

### Pipe mode

- What: a stream.
- When: forward reading.
- When not: jumping about.
- Confusions:
  - File mode: it copies first.
- Sources: https://docs.aws.amazon.com/a (2026-11-21)

### File mode

- What: a copy.
`;
const bank = admit(compileBank([{ path: 'input.md', text }], { generator: '0' }));

function messages(yaml: string): string[] {
  const { uncovered } = checkCoverage(bank, readCoverage([{ path: 'coverage/a.yaml', text: yaml }]));
  return uncovered.filter(({ file }) => file === 'coverage/a.yaml').map(({ message }) => message);
}

const statement = (more: string) =>
  `statements:\n  - { id: s, guides: [g002], kind: bullet, says: So it is., ${more} }\n`;
const system = (more: string) => `systems:\n  - { id: s, section: 5, system: Pipe mode, ${more} }\n`;
const pair = (more: string) => `pairs:\n  - { id: p, says: One or the other, ${more} }\n`;

describe('coverage', () => {
  it.each([
    ['a statement with an item that shows its terms', statement('items: [input-fast], terms: [ON DEMAND]')],
    ['a refused statement', statement('refused: B23')],
    ['a tested system', system('standing: tested, concept: pipe-mode, items: [input-fast]')],
    ['a taught system', system('standing: taught, concept: pipe-mode, correction: A9')],
    ['a refused system', system('standing: refused, correction: A9')],
    ['a pair between which a minimal pair is proved', pair('minimal: [{ topic: input, options: [file, fast] }]')],
    ['a pair of which one concept names the other', pair('concepts: [file-mode, pipe-mode]')],
  ])('accepts %s', (_, yaml) => {
    expect(messages(yaml)).toEqual([]);
  });

  it.each([
    ['a statement without items', statement('items: []'), '"s" is tested by no item'],
    ['an item that is not there', statement('items: [nope]'), 'the item "nope", which is not there'],
    ['a term never shown', statement('items: [input-fast], terms: [robotics]'), 'never show "robotics"'],
    ['a refusal with items', statement('items: [input-fast], refused: B1'), 'refused and tested at once'],
    ['a parameter without terms', statement('items: [input-fast]').replace('bullet', 'parameter'), 'names no terms'],
    [
      'the same id twice',
      `${statement('refused: B1')}  - { id: s, guides: [g002], kind: trap, says: So., refused: B1 }\n`,
      '"s" is there twice',
    ],
    ['a tested system without items', system('standing: tested, concept: pipe-mode'), 'tested by no item'],
    ['a system without concept', system('standing: tested, items: [input-fast]'), 'has no concept'],
    ['an unknown concept', system('standing: tested, concept: tape, items: [input-fast]'), 'no concept "tape"'],
    ['an incomplete concept', system('standing: tested, concept: file-mode, items: [input-fast]'), 'is not complete'],
    ['a taught system that nothing forbids', system('standing: taught, concept: pipe-mode'), 'names no correction'],
    [
      'options without a minimal pair',
      pair('minimal: [{ topic: input, options: [fast, tape] }]'),
      'no minimal pair between fast and tape',
    ],
    ['a pair with nothing', pair('items: [input-fast]'), 'neither minimal pair nor concepts'],
    ['a pair with an unknown concept', pair('concepts: [pipe-mode, tape]'), 'names a concept that is not there'],
    ['concepts that do not name each other', pair('concepts: [pipe-mode]'), 'none of its concepts names another'],
  ])('finds %s', (_, yaml, message) => {
    expect(messages(yaml).join('\n')).toContain(message);
  });

  it('counts, lists by guide, and says what is missing in the whole', () => {
    const report = checkCoverage(
      bank,
      readCoverage([{ path: 'coverage/a.yaml', text: statement('items: [input-fast]') }]),
    );
    expect(report.guides.g002).toEqual([{ id: 's', says: 'So it is.', items: ['input-fast'] }]);
    expect(report.counts).toMatchObject({ statements: 1, refused: 0, systems: 0 });
    expect(report.unmentioned).toEqual([]);
    expect(report.uncovered.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '0 systems are listed, not 98',
        '0 systems are tested, fewer than 88',
        'Nothing is listed that g004 states',
      ]),
    );
  });
});
