import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { collectFacts } from './collect-facts';

const factsOf = (...lines: string[]) =>
  collectFacts([
    ...compileBank([{ path: 'x.md', text: `# X\n\n${lines.join('\n')}\n` }], { generator: 'test' }).items.values(),
  ]);

describe('facts without their stems', () => {
  it('are answers with every reason, each answer once; the table’s own matching adds nothing', () => {
    const facts = factsOf(
      '| Id | Scenario | Answer | Why |',
      '| --- | --- | --- | --- |',
      '| a | A mill saws wood | Saw | it cuts |',
      '| b | A baker bakes bread | Oven / Stove | it is hot |',
      '| c | A joiner trims a board | Saw | it trims |',
      '| d | A smith forges | Hammer | it hits |',
    );
    expect(facts.map(({ items, right }) => ({ items, right }))).toEqual([
      { items: ['a', 'c'], right: [{ text: 'Saw', why: ['it cuts', 'it trims'] }] },
      { items: ['b'], right: [{ text: 'Oven or Stove', why: ['it is hot'] }] },
      { items: ['d'], right: [{ text: 'Hammer', why: ['it hits'] }] },
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/mill saws/);
  });

  it('are names to type, the first of those that are accepted', () => {
    const facts = factsOf(
      '| Id | Prompt | Answer | Also accepted | Why |',
      '| --- | --- | --- | --- | --- |',
      '| a | Where does the model go? | /opt/ml/model | model | it is uploaded from there |',
    );
    expect(facts).toEqual([
      {
        items: ['a'],
        kind: 'name',
        right: [{ text: '/opt/ml/model', why: ['it is uploaded from there'] }],
        wrong: [],
        today: null,
      },
    ]);
  });

  it('are what a card holds right and wrong', () => {
    const facts = factsOf(
      '### a',
      '',
      '> What should be done?',
      '',
      '- [x] This: it helps',
      '- [ ] That: it does not',
      '- [ ] Nothing: it stays as it is',
      '- [ ] All: too much',
      '',
      'Today: It is easier.',
    );
    expect(facts).toMatchObject([
      { kind: 'advice', right: [{ text: 'This', why: ['it helps'] }], today: 'It is easier.' },
    ]);
    expect(facts[0]?.wrong.map(({ text }) => text).sort()).toEqual(['All', 'Nothing', 'That']);
  });

  it('are steps in their order', () => {
    const facts = factsOf(
      '### a',
      '',
      '> In which order?',
      '',
      '1. First: so',
      '2. Second',
      '3. Third',
      '',
      '- [ ] Never: no',
    );
    expect(facts).toMatchObject([
      {
        kind: 'order',
        right: [{ text: 'First', why: ['so'] }, { text: 'Second', why: [] }, { text: 'Third' }],
        wrong: [{ text: 'Never', why: ['no'] }],
      },
    ]);
  });

  it('are the answers of a matching that stands alone', () => {
    const facts = factsOf(
      '### a',
      '',
      '> Match each wish with a setting.',
      '',
      '| Prompt | Answer | Why |',
      '| --- | --- | --- |',
      '| How long it trains | `max_run` | it counts training |',
      '| How long it waits | `max_wait` | it counts both |',
      '| Where it saves | `checkpoint_s3_uri` | it names a place |',
    );
    expect(facts.map(({ items, right }) => [items[0], right[0]?.text]).sort()).toEqual([
      ['a', '`checkpoint_s3_uri`'],
      ['a', '`max_run`'],
      ['a', '`max_wait`'],
    ]);
  });
});
