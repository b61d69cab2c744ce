import { describe, expect, it } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { card, option, plainTable, row, scenario, traits } from '@/domain/question/testing/items';
import { inspect } from './inspect';

const TODAY = '2026-11-21';

function bankOf(items: Item[], waived: string[] = []): Bank {
  const place = { file: 'tuning.md', line: 3, column: 1 };
  return {
    topics: [],
    items: new Map(items.map((item) => [item.id, item])),
    places: new Map(items.map((item, index) => [item.id, { ...place, line: 10 + index }])),
    provisional: new Set(),
    concepts: new Map(),
    conceptPlaces: new Map(),
    waivers: waived.map((rule) => ({ ...place, rule })),
    problems: [],
  };
}

const found = (items: Item[], waived?: string[]) =>
  inspect(bankOf(items, waived), TODAY).problems.map(({ line, rule }) => `${line} ${rule}`);

const asks = (text: string) => ({ stems: [{ text: [text], decisive: [] }] });
const names = ['*Pipe mode', 'File mode', 'Fast File mode', 'FSx for Lustre'];
const long = Array.from({ length: 121 }, () => 'word').join(' ');

describe('inspect', () => {
  it.each<[string, Item, string[]]>([
    ['sound items', card(names), []],
    [
      'a key much longer than its distractors',
      card(['*a b c d e f g h i', 'a b c d x', 'b c d e x', 'c d e f x']),
      ['long-key'],
    ],
    ['a key longer than other names', card(['*Amazon SageMaker Clarify', 'Athena', 'Glue', 'EMR']), []],
    ['a word of stem and key', card(names, asks('What needs a pipe?')), ['telling-word']],
    ['a word that a distractor has as well', card(names, asks('Which mode fits?')), []],
    [
      'a word of most stems that a code may hold',
      card(['*`max_wait`', 'b', 'c', 'd'], asks('How long to wait?')),
      ['telling-word'],
    ],
    ['an absolute distractor', card(['*a', 'Never b', 'c', 'd']), ['absolute-words']],
    ['options absolute alike', card(['*Only a', 'Only b', 'Only c', 'Only d']), []],
    ['absolute words in code', card(['*a', '`--all`', 'c', 'd']), []],
    ['a vague stem', card(names, asks('It often fails. Why?')), ['vague-words']],
    ['a vague option', card(['*a', 'Usually b', 'c', 'd']), ['vague-words']],
    ['a stem of 121 words', card(names, asks(`${long}?`)), ['long-stem']],
    ['code that does not count', card(names, asks(`Why?\n\n\`\`\`\n${long}\n\`\`\``)), []],
    ['a row may be short', row(['a'], ['b', 'c', 'd'], asks('Short.')), []],
    ['an option of two others', card(['*Glue', 'EMR', 'Athena', 'Glue and EMR']), ['combined-options']],
    ['an option with one other inside', card(['*Glue', 'EMR', 'Athena', 'Glue with Spark']), []],
    [
      'a key made of the other options',
      card(['*warm pool', 'cold pool', 'warm start', 'queue']),
      ['converging-options'],
    ],
    ['a wrong option made of the others', card(['*cold pool', 'warm pool', 'warm start', 'queue']), []],
    ['true and false', card(['*True', 'False', 'It depends', 'Unknown']), ['true-false']],
    ['yes and no with reasons', card(['*Yes, by default', 'No, by default', 'Later', 'Once']), ['true-false']],
    ['options that begin with no', card(['*No labels', 'No image', 'Yes-men', 'True north']), []],
    ['a service of old', card(['*Kinesis Data Firehose', 'b', 'c', 'd']), ['old-name']],
    ['a service of today', card(['*Amazon Data Firehose', 'b', 'c', 'd']), []],
    ['an article before the key alone', card(['*A pipe', 'Files', 'Streams', 'Volumes']), ['unparallel-options']],
    ['an article before all but the key', card(['*Pipes', 'A file', 'A stream', 'The volume']), ['unparallel-options']],
    ['an article before some', card(['*A pipe', 'A file', 'Streams', 'Volumes']), []],
    ['a verb before the key alone', card(['*Save the files', 'Pipes', 'Files', 'Streams']), ['unparallel-options']],
    ['a name that begins like a verb', card(['*Train Studio', 'Pipes', 'Files', 'Streams']), []],
    ['one distractor to compare with', card(['*A pipe', 'Files']), []],
    [
      'numbers among words',
      card(['*Wait 5 hours', 'Wait 10 hours', 'Wait 1 hour', 'Wait 2 hours']),
      ['numbers-out-of-order'],
    ],
    ['quantities of different units', card(['*5 loops', '10 runs', '7 tasks', '2 trials']), ['numbers-out-of-order']],
    ['bare quantities', card(['*5 hours', '90 minutes', '1 hour', '600 s']), []],
    ['names with numbers', card(['*ml.p3.2xlarge', 'ml.m5.large', 'ml.g4dn.xlarge', 'ml.c5.large']), []],
    ['names that differ in numbers', card(['*ml.p5.4xlarge', 'ml.p3.2xlarge', 'ml.p5.48xlarge', 'ml.p3.16xlarge']), []],
    ['a source not read for 181 days', card(names, read('2026-05-24')), ['stale-source']],
    ['a source read 180 days ago', card(names, read('2026-05-25')), []],
  ])('%s', (_name, item, rules) => {
    expect(found([item])).toEqual(rules.map((rule) => `10 ${rule}`));
  });

  it('a scenario is told in 25 words, question line included', () => {
    const told = (words: number) => asks(`${Array.from({ length: words - 7 }, () => 'so').join(' ')}.`);
    const short = scenario({ ...proved('it draws'), ...told(24) });
    const enough = scenario({ ...proved('it draws'), ...told(25), id: 'scenario-2' });
    expect(found([short, enough]).filter((problem) => problem.includes('short'))).toEqual(['10 short-stem']);
    const story = 'Each night a laboratory trains forty models, and each of them writes its state every five minutes.';
    const seated = { ...short, case: { id: 'c', title: 'T', story, position: 1, of: 2 } };
    expect(found([seated]).filter((problem) => problem.includes('short'))).toEqual([]);
  });

  it('a sentence after the first decides something, or asks', () => {
    const told = (text: string) => [
      scenario({
        ...proved('it draws'),
        stems: [{ text: [`${long.slice(0, 150)}. ${text}`], decisive: [['It decides']] }],
      }),
    ];
    expect(found(told('It decides the case.'))).toEqual([]);
    expect(found(told('It decides the case. The lake is near.'))).toEqual(['10 idle-sentence']);
  });

  it('a reason names an option that the question does not show', () => {
    const naming = (why: string) => scenario({ ...proved(why), ...asks(long.slice(0, 200)) });
    expect(found([naming('unlike Hyperband it draws')])).toEqual(['10 absent-option-named']);
    expect(found([naming('it is hyperband-like, as Hyperbands are')])).toEqual([]);
  });

  it.each<[string, string[], string[], boolean]>([
    ['both needs ruled out together', ['p', 'q'], ['no no', 'no no', 'no no'], true],
    ['one near miss for two needs', ['p', 'q'], ['no no', 'no no', 'yes no'], false],
    ['one need alone', ['p'], ['no no', 'no no', 'no no'], false],
    ['one near miss for three needs', ['p', 'q', 'r'], ['no no no', 'no no no', 'yes no yes'], true],
    ['two near misses for three needs', ['p', 'q', 'r'], ['no no no', 'no yes no', 'yes no yes'], false],
  ])('distractors fail a part of the needs: %s', (_, needs, cells, isFound) => {
    const rows = cells.map((values, index) => `d${index}: ${values}`);
    const table = plainTable(`key: ${cells[0]?.replaceAll('no', 'yes')}`, ...rows);
    const item = scenario({ table, needs, answer: ['key'], ...asks(long.slice(0, 200)) });
    expect(found([item]).includes('10 implausible-distractor')).toBe(isFound);
  });

  it('looks at minimal pairs: what the changed cue gives away', () => {
    const told = (text: string) => twisted({ r: text });
    expect(found([told('It has to answer in a second, whatever the load of the day may be.')])).toEqual([]);
    const telling = inspect(bankOf([told('It has to answer from an Athena table, whatever the load may be.')]), TODAY);
    expect(telling.problems).toMatchObject([
      { line: 10, rule: 'telling-word', message: expect.stringMatching(/^As a minimal pair: "athena" stands in/) },
    ]);
  });

  it('looks at reverses: a reason that names an option other than the one asked about', () => {
    const told = (why: string) => twisted({}, { 'Glue job': ['yes: it runs', 'no: it waits', '?', `yes: ${why}`] });
    expect(found([told('a Glue job is kept')])).toEqual([]);
    const naming = inspect(bankOf([told('it is kept, unlike an Athena view')]), TODAY);
    expect(naming.problems).toMatchObject([
      {
        line: 10,
        rule: 'absent-option-named',
        message: expect.stringMatching(/^As a reverse: The reason of "S" names/),
      },
    ]);
  });

  it('does not judge the headings that a reverse shows as if they were options', () => {
    const headings = { p: 'never loses a single record of the whole long day', q: 'starts every job early' };
    expect(found([twisted({}, {}, headings)])).toEqual([]);
  });

  it('tells a breach once, of the plain question before its twists', () => {
    const often = twisted({ p: 'It often has to keep each record of the day in the order in which all of them came.' });
    const { problems } = inspect(bankOf([often]), TODAY);
    expect(problems).toMatchObject([{ rule: 'vague-words', message: expect.stringMatching(/^"often"/) }]);
  });

  it('two items tell one story', () => {
    const story = 'A lender can pay for thirty trainings and wants none of them to be spent in vain. What fits?';
    const items = [card(names, asks(story)), card(names, { id: 'card-2', ...asks(story.replace('thirty', 'forty')) })];
    expect(found(items)).toEqual(['11 near-duplicate-stems']);
    const other = card(names, { id: 'card-3', ...asks('A lender can pay for a cluster of its own. What fits?') });
    expect(found([card(names, asks(story)), other])).toEqual([]);
  });

  it('takes out what the file waives, and reports a waiver that nothing needs', () => {
    const items = [card(['*a', 'Never b', 'c', 'd'])];
    expect(found(items, ['absolute-words'])).toEqual([]);
    expect(found(items, ['vague-words'])).toEqual(['3 unused-waiver', '10 absolute-words']);
  });

  it('no waiver silences an error', () => {
    expect(found([card(['*A pipe', 'Files', 'Streams', 'Volumes'])], ['unparallel-options'])).toEqual([
      '10 unparallel-options',
    ]);
  });
});

function read(checked: string) {
  return { sources: [{ url: 'https://example.com/page', checked }] };
}

/** Six options of which a question shows four; all but the first fail, for the same reason. */
function proved(why: string) {
  const columns = traits('p');
  const options = ['Bayesian', 'Hyperband', 'Grid', 'Random', 'Manual', 'Sobol'].map((text, index) =>
    option(text, text, columns, [`${index === 0 ? 'yes' : 'no'}: ${why}`]),
  );
  return { table: { traits: columns, options, contexts: [], cues: [] }, needs: ['p'], answer: ['Bayesian'] };
}

/**
 * A scenario of needs p and q with a minimal pair (r for q), and reverses that also show s. Cues, cells and headings may be given
 * anew, cells by the option's text.
 */
function twisted(
  cues: Record<string, string>,
  cells: Record<string, string[]> = {},
  headings: Record<string, string> = {},
): Item {
  const columns = traits('p', 'q', 'r', 's').map((trait) => ({ ...trait, heading: headings[trait.id] ?? trait.id }));
  const told: Record<string, string> = {
    p: 'It has to keep each record of the day in the order in which it came.',
    q: 'It has to begin as soon as the last of the files is there.',
    r: 'It has to answer in a second, whatever the load of the day may be.',
    ...cues,
  };
  const rows: Record<string, string[]> = {
    'Queue reader': ['yes: it reads', 'yes: it begins', 'no: it reads on', '?'],
    'Athena view': ['yes: it reads', 'no: it waits', 'yes: it answers', '?'],
    'Glue job': ['yes: it runs', 'no: it waits', '?', 'yes: it is kept'],
    'Lambda step': ['no: it forgets', 'no: it waits', 'no: it reads on', '?'],
    'Batch array': ['no: it forgets', 'yes: it begins', 'no: it reads on', '?'],
    ...cells,
  };
  return scenario({
    stems: [],
    table: {
      traits: columns,
      options: Object.entries(rows).map(([text, row]) => option(text, text, columns, row)),
      contexts: [['A port authority moves its counts of the day.']],
      cues: Object.entries(told).map(([need, text]) => ({ need, text: [text], excludes: [] })),
    },
    needs: ['p', 'q'],
    answer: ['Queue reader'],
  });
}
