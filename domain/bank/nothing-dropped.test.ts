import { describe, expect, it } from 'vitest';
import { compileBank } from './compile';

const plain = [
  '# Inputs',
  '',
  '| Id | Scenario | Answer |',
  '| --- | --- | --- |',
  '| a-1 | A job reads a small file. | File mode |',
  '| a-2 | A job reads a stream. | Pipe mode |',
  '| a-3 | A job opens a few files. | FastFile mode |',
  '| a-4 | Jobs share their files. | FSx / EFS |',
].join('\n');
const decision = [
  '---',
  'title: T',
  'ask: Which one?',
  '---',
  '',
  '## Options',
  '',
  '| Id | Option | p | q |',
  '| --- | --- | --- | --- |',
  '| a | One | yes: x | no: x |',
  '| b | Two | no: x | yes: x |',
  '| c | Three (distractor only) | no: x | no: x |',
  '| d | Four (distractor only) | no: x | no: x |',
  '',
  '## Contexts',
  '',
  '- A team works.',
  '',
  '## Cues',
  '',
  '- p',
  '  - It must be p. (excludes: q)',
  '',
  '## Scenarios',
  '',
  '| Id | Scenario | Needs | Answer |',
  '| --- | --- | --- | --- |',
  '| s-1 | *It is p.* | p | One |',
].join('\n');
const card = '# C\n\n### c-1\n\n> Which two?\n\n- [x] A: x\n- [x] B: x\n- [ ] C: x\n- [ ] D: x\n- [ ] E: x\n';

const rulesOf = (text: string) =>
  compileBank([{ path: 'a.md', text }], { generator: '1' })
    .problems.filter(({ severity }) => severity !== 'shipping')
    .map(({ rule, line, column }) => `${rule}:${line}:${column}`);

describe('nothing that an author wrote is passed over or shown by mistake', () => {
  it.each([
    ['the files themselves', [plain, decision, card], []],
    ['a tag that YAML cannot resolve', [decision.replace('title: T', 'title: !secret T')], ['front-matter:2:8']],
    [
      'a card’s own question line, behind a stem that ends in code',
      [`${card.replace('Which two?', 'It fails.\n>\n> ```sh\n> x\n> ```')}\nAsk: Which two?\n`],
      [],
    ],
    ['a stem that does not ask', [card.replace('Which two?', 'It fails.')], ['no-question:5:3']],
    ['front matter in TOML', [`+++\ntitle = "T"\n+++\n\n${plain}`], ['front-matter:1:1']],
    ['front matter without an end', [`---\nguides: [g002]\n\n${plain}`], ['front-matter:1:1']],
    ['a file that begins with a rule', [`***\n\n${plain}`], []],
    [
      '(excludes: …) before the full stop',
      [decision.replace('p. (excludes: q)', 'p (excludes: q).')],
      ['list-shape:22:18'],
    ],
    [
      '(distractor only) within a name',
      [decision.replace('Three (distractor only)', 'Three (distractor only) more')],
      ['never-right:12:7', 'unkeyable-option:12:7'],
    ],
    ['an alternate that was forgotten', [plain.replace('FSx / EFS', 'FSx / ')], ['empty-cell:8:35']],
    ['an address that ends in a slash', [plain.replace('FSx / EFS', 'the prefix a/b/')], []],
    ['two right of four', [card.replace('- [ ] E: x\n', '')], ['few-answers:7:1']],
  ])('%s', (_name, texts, expected) => {
    expect(texts.flatMap(rulesOf)).toEqual(expected);
  });
});
