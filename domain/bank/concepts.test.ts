import { describe, expect, it } from 'vitest';
import { compileBank } from './compile';

const compile = (...texts: string[]) =>
  compileBank(
    texts.map((text, index) => ({ path: `${index}.md`, text })),
    { generator: '1', today: '2026-11-30' },
  );
const concept = (name: string, ...lines: string[]) => `### ${name}\n\n${lines.join('\n')}\n\n`;
const file = (...concepts: string[]) => `# T\n\n## Concepts\n\n${concepts.join('')}`;
const whole = [
  '- What: a',
  '- When: b',
  '- When not: c',
  '- Confusions:\n  - Other: d',
  '- Sources: https://a.b/ (2026-11-21)',
];
const found = (text: string) => compile(text).problems.map(({ rule, line }) => `${rule}:${line}`);

describe('concepts', () => {
  it('are a topic by themselves, without items and without a problem', () => {
    const bank = compile(file(concept('One thing', ...whole)));
    expect(bank.problems).toEqual([]);
    expect([...bank.concepts.keys()]).toEqual(['one-thing']);
    expect(bank.conceptPlaces.get('one-thing')).toEqual({ file: '0.md', line: 5, column: 1 });
    expect(bank.topics).toMatchObject([{ id: '0', items: [] }]);
  });

  it.each([
    ['a line that nobody knows', ['- Why: x'], ['concept-line:7', 'concept-incomplete']],
    ['a line without a colon', ['- What it is'], ['concept-line:7']],
    ['a line twice', ['- What: x', '- What: y'], ['concept-line:8']],
    ['no list', ['prose'], ['concept-line:5']],
    ['two lists', ['- What: x', '', '* When: y'], ['concept-line:9']],
    ['a confusion beside its line', ['- Confusions: Other: x'], ['concept-line:7']],
    ['a confusion without a difference', ['- Confusions:', '  - Other'], ['concept-line:8']],
    ['a confusion twice', ['- Confusions:', '  - Other: x', '  - other: y'], ['concept-line:9']],
    ['a confusion with itself', ['- Confusions:', '  - One: x'], ['concept-line:7']],
    ['a name twice', ['- Also called: Uno; uno'], ['concept-line:7']],
    ['something below a line that takes nothing', ['- What: x', '  - y'], ['list-shape:8']],
    ['something below a confusion', ['- Confusions:', '  - Other: x', '    - y'], ['list-shape:9']],
    ['a source without its day', ['- Sources: https://a.b/'], ['source:7']],
    ['a source from the future', ['- Sources: https://a.b/ (2027-01-01)'], ['source-in-future:7']],
    ['a slot', ['- What: {a // b}'], ['slot:7']],
    ['HTML', ['- What: <b>a</b>'], ['markup:7', 'markup:7']],
    ['a table', ['| What | When |\n| --- | --- |\n| a | b |'], ['unexpected-form:7', 'concept-line:5']],
    ['prose below the list', ['- What: x', '', 'prose'], ['stray-content:9']],
  ])('with %s: placed, and left out', (_name, lines, rules) => {
    const bank = compile(file(concept('One', ...lines)));
    const errors = bank.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, line }) => `${rule}:${line}`);
    expect(errors.toSorted()).toEqual(rules.filter((rule) => rule.includes(':')).toSorted());
    expect(bank.concepts.size).toBe(0);
  });

  it.each(whole.map((line) => [line]))('ship with every part only: without "%s"', (line) => {
    const bank = compile(file(concept('One', ...whole.filter((other) => other !== line))));
    expect(bank.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['concept-incomplete', 'shipping']]);
    expect(bank.concepts.size).toBe(1);
  });

  it.each([
    ['nothing below the heading', '# T\n\n## Concepts\n', ['concept-line:3']],
    [
      'a list below the heading itself',
      `# T\n\n## Concepts\n\n- What: x\n\n${concept('One', ...whole)}`,
      ['unexpected-form:5'],
    ],
    ['an id that is none', file(concept('One {#-}', ...whole)), ['bad-id:5']],
    ['a name without letters', file(concept('+', ...whole)), ['bad-id:5']],
  ])('%s is told', (_name, text, rules) => {
    expect(found(text)).toEqual(rules);
  });

  it('find one another across files by name, id and alias, whatever the order', () => {
    const texts = [
      file(
        concept(
          'One {#first}',
          ...whole.with(3, '- Confusions:\n  - uno: x\n  - `due`: y\n  - THIRD: z\n  - Nobody: n'),
        ),
      ),
      file(concept('Two {#second}', ...whole, '- Also called: `Due`'), concept('Three {#third}', ...whole)),
    ];
    const bank = compile(...texts);
    const named = (of: typeof bank) =>
      of.concepts.get('first')?.confusions.map((confusion) => [confusion.with, confusion.concept]);
    expect(named(bank)).toEqual([
      ['uno', null],
      ['`due`', 'second'],
      ['THIRD', 'third'],
      ['Nobody', null],
    ]);
    expect(compile(...texts.toReversed()).problems).toEqual([]);
  });

  it('have ids and names of their own', () => {
    const bank = compile(
      file(concept('One', ...whole)),
      file(concept('One', ...whole), concept('Two', ...whole, '- Also called: one')),
    );
    expect(bank.problems.map(({ rule, file: path, line }) => [rule, path, line])).toEqual([
      ['duplicate-id', '1.md', 5],
      ['duplicate-name', '1.md', 14],
    ]);
    expect([...bank.concepts.keys()]).toEqual(['one', 'two']);
  });

  it('may be gathered under headings of their own', () => {
    expect(found(`# T\n\n## Concepts\n\n### Saving money\n\n#${concept('One', ...whole)}`)).toEqual([]);
  });
});
