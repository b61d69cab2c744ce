import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { admit } from '@/domain/question/admit';
import { compileBank } from './compile';

const fixture = readFileSync(fileURLToPath(new URL('fixtures/cases.md', import.meta.url)), 'utf8');
const compile = (...texts: string[]) =>
  compileBank(
    texts.map((text, index) => ({ path: `${index}.md`, text })),
    { generator: '1' },
  );
const card = (id: string) => `### ${id}\n\n> What now?\n\n- [x] A: a\n- [ ] B: b\n- [ ] C: c\n- [ ] D: d\n\n`;
const head = '# T\n\n## Case: One day {#day}\n\n';
const story = '> It rains.\n\n';
const errors = (...texts: string[]) =>
  compile(...texts)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line }) => `${rule}:${file}:${line}`);
const seats = (bank: ReturnType<typeof compile>) =>
  [...bank.items.values()].map(({ id, case: place }) => `${id} ${place?.position}/${place?.of}`);

describe('cases', () => {
  it('are asked in the order of the file: tables, cards and orders of one story', () => {
    const bank = admit(compile(fixture));
    expect(bank.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(seats(bank)).toEqual([
      ...['night-cost 1/4', 'night-path 2/4', 'night-restart 3/4', 'night-steps 4/4'],
      ...['morning-one 1/2', 'morning-two 2/2'],
    ]);
    expect(bank.items.get('night-cost')?.case).toMatchObject({ id: 'night', title: 'A night of trainings' });
    expect(bank.items.get('night-cost')?.case?.story).toBe(
      'A lab trains forty models each night. Each job writes its state to `/opt/ml/checkpoints` every five minutes.\n\n```python\nestimator.fit()\n```',
    );
  });

  it('leave composed stems to scenarios that tell no story', () => {
    const item = compile(fixture).items.get('night-cost');
    expect(item).toMatchObject({ form: 'scenario', table: { contexts: [], cues: [] } });
  });

  it('are part of the version: story, title and place', () => {
    const version = (text: string) => compile(text).items.get('night-path')?.version;
    for (const [from, to] of [
      ['forty models', 'fifty models'],
      ['A night of trainings', 'One night'],
      ['night-steps\n', 'night-steps-2\n'],
    ] as const) {
      expect(version(fixture.replace(from, to)) === version(fixture)).toBe(to === 'night-steps-2\n');
    }
    expect(version(fixture.replace(/### night-steps[^#]*/, ''))).not.toBe(version(fixture));
  });

  it.each([
    ['no story', head + card('a') + card('b'), ['case-shape:0.md:3']],
    ['an empty story', `${head}>\n\n${card('a')}${card('b')}`, ['case-shape:0.md:5']],
    [
      'two stories',
      `${head + story}Prose.\n\n${story}${card('a')}${card('b')}`,
      ['stray-content:0.md:7', 'case-shape:0.md:9'],
    ],
    ['one question', head + story + card('a'), ['case-shape:0.md:3']],
    ['no question', head + story, ['case-shape:0.md:3']],
    ['no title', `# T\n\n## Case: {#day}\n\n${story}${card('a')}${card('b')}`, ['case-shape:0.md:3']],
    ['a slot in its story', `${head}> It {rains // snows}.\n\n${card('a')}${card('b')}`, ['slot:0.md:5']],
    ['HTML in its story', `${head}> It <b>rains.\n\n${card('a')}${card('b')}`, ['markup:0.md:5']],
    ['a list in its story', `${head}> - It rains.\n\n${card('a')}${card('b')}`, ['case-shape:0.md:5', 'markup:0.md:5']],
    ['a list of its own', `${head}${story}- [x] A: a\n\n${card('a')}${card('b')}`, ['unexpected-form:0.md:7']],
    ['a case within', `${head}${story}${card('a')}${card('b')}### Case: Two\n\n${story}`, ['case-shape:0.md:25']],
    [
      'Needs without Options',
      `${head}${story}| Scenario | Needs | Answer |\n|---|---|---|\n| A | b | C |\n\n${card('a')}${card('b')}`,
      ['no-options:0.md:7'],
    ],
    [
      'a plain table',
      `${head}${story}| Scenario | Answer |\n|---|---|\n| A | B |\n\n${card('a')}${card('b')}`,
      ['case-shape:0.md:7'],
    ],
    [
      'its id twice',
      `${head}${story}${card('a')}${card('b')}${head.slice(5)}${story}${card('c')}${card('d')}`,
      ['duplicate-id:0.md:25'],
    ],
  ])('with %s: told', (_name, text, expected) => {
    expect(errors(text)).toEqual(expected);
  });

  it('go on with what is left when a member is refused', () => {
    const broken = card('b').replace('- [x]', '- [ ]');
    const bank = compile(head + story + card('a') + broken + card('c'));
    expect(seats(bank)).toEqual(['a 1/2', 'c 2/2']);
    expect(errors(head + story + card('a') + broken)).toEqual(['case-shape:0.md:3', 'card-shape:0.md:20']);
  });

  it('go on with what is left when another file has a member’s id or the case’s', () => {
    const texts = [`# T\n\n${card('a')}`, head + story + card('a') + card('b') + card('c')];
    const bank = compile(...texts);
    expect(seats(bank)).toEqual(['a undefined/undefined', 'b 1/2', 'c 2/2']);
    const [first = '', second = ''] = texts;
    expect(errors(first, second.replace(card('c'), ''))).toEqual(['duplicate-id:1.md:7', 'case-shape:1.md:16']);
    expect(errors(second, second.replaceAll('### ', '### x-'))).toEqual(
      [7, 16, 25].map((line) => `duplicate-id:1.md:${line}`),
    );
  });

  it('go on with what is left when a proof is refused, under another version', () => {
    const wrong = fixture.replace('| Spot capacity |\n\n| Id | Prompt', '| Warm pool |\n\n| Id | Prompt');
    const [before, after] = [compile(wrong), admit(compile(wrong))];
    expect(seats(after).slice(0, 3)).toEqual(['night-path 1/3', 'night-restart 2/3', 'night-steps 3/3']);
    expect(after.items.get('night-path')?.version).not.toBe(before.items.get('night-path')?.version);
    expect(after.items.get('morning-one')).toEqual(before.items.get('morning-one'));
    const two = wrong.replace(/\| Id \| Prompt[^#]*### Settings/, '### Settings').replace(/### night-steps[^#]*/, '');
    const alone = admit(compile(two));
    expect(seats(alone)).toEqual(['morning-one 1/2', 'morning-two 2/2']);
    expect(alone.problems.map(({ rule }) => rule)).toContain('case-shape');
    expect(alone.topics[0]?.items).toEqual(['morning-one', 'morning-two']);
  });
});
