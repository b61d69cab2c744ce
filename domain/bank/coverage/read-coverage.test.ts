import { describe, expect, it } from 'vitest';
import { readCoverage } from './read-coverage';

const read = (text: string) => readCoverage([{ path: 'coverage/area.yaml', text }]);

describe('coverage files', () => {
  it('give statements, systems and pairs with their places', () => {
    const coverage = read(`statements:
  - { id: file-mode, guides: [g002], kind: table-row, says: File mode copies first., items: [input-file] }
  - { id: graviton, guides: [g002], kind: bullet, says: Graviton trains., refused: B23 }
systems:
  - { id: file, section: 5, system: File mode, standing: tested, concept: file-mode, items: [input-file] }
pairs:
  - { id: file-pipe, says: File or Pipe, minimal: [{ topic: input, options: [file, pipe] }] }
`);
    expect(coverage.faults).toEqual([]);
    expect(coverage.statements).toMatchObject([
      { id: 'file-mode', file: 'coverage/area.yaml', line: 2, terms: [], refused: null },
      { id: 'graviton', line: 3, items: [], refused: 'B23' },
    ]);
    expect(coverage.systems).toMatchObject([{ id: 'file', line: 5, correction: null }]);
    expect(coverage.pairs).toMatchObject([{ id: 'file-pipe', line: 7, concepts: [], items: [] }]);
  });

  it.each([
    ['no YAML', 'statements: [', 1, /./],
    ['nothing', '', 1, /no statements/],
    ['another list', 'others:\n  - {}\n', 2, /"others" is none of/],
    ['no list', 'statements: all\n', 1, /"statements" is no list/],
    ['an unknown kind', 'statements:\n  - { id: a, guides: [g002], kind: rumour, says: So. }\n', 2, /^kind: /],
    ['a misspelt field', 'statements:\n  - { id: a, guides: [g002], kind: trap, says: So., itmes: [b] }\n', 2, /itmes/],
    ['a guide of no name', 'statements:\n  - { id: a, guides: [two], kind: trap, says: So. }\n', 2, /^guides\.0: /],
    [
      'three options in a pair',
      'pairs:\n  - { id: a, says: b, minimal: [{ topic: t, options: [a, b, c] }] }\n',
      2,
      /minimal/,
    ],
    ['entries that are no maps', 'systems:\n  - 7\n  -\n', 2, /./],
  ])('with %s have a placed fault', (_, text, line, message) => {
    const { faults } = read(text);
    expect(faults[0]).toMatchObject({ file: 'coverage/area.yaml', line, message: expect.stringMatching(message) });
  });
});
