import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { studyTopic } from './study-topic';

const text = `---
title: Which strategy
exams: { MLA-C01: ["2.2", "2.3"] }
sources:
  - { url: https://docs.aws.amazon.com/b.html, checked: 2026-11-20 }
ask: Which strategy should be chosen?
---

## Options

| Id | Option | Today | Confused with | learns from runs | ends weak runs | upkeep (lowest wins) | takes a range |
| --- | --- | --- | --- | --- | --- | --- | --- |
| zeta | Bayesian search |  | alpha | yes: it goes by results | no: it lets runs end | 1: none | yes: inside a range |
| stop | Early stopping (distractor only) |  |  | no: it proposes nothing | ? | ? | no: it has none |
| alpha | Random search | AWS says so |  | no: it draws | no: it lets runs end | 2: a script | yes: inside a range |
| grid | Grid |  |  | no: a list | no: it lets runs end | ? | no: a list |
| halving | Halving |  |  | no: it draws | yes: it stops them | 3: two scripts | yes: inside a range |

## Scenarios

| Id | Scenario | Needs | Answer | Today |
| --- | --- | --- | --- | --- |
| s-1 | *Each of thirty runs must teach the next one.* | learns from runs | Bayesian search |  |
| s-2 | *Forty runs have to learn from each other.* | learns from runs | zeta | Things changed |
| s-3 | *A range is to be searched* cheaply. | takes a range; best: upkeep | Bayesian search |  |

## Case: A mill {#mill}

> A mill tunes its models.

| Id | Scenario | Needs | Answer |
| --- | --- | --- | --- |
| c-2 | *Weak runs have to end.* | ends weak runs | Halving |
| c-1 | *Runs learn.* | learns from runs | Bayesian search |

## Concepts

### Hunting at random {#hunting}

- What: a draw that ignores results
- When: much at once
- When not: little money
- Also called: Random search
`;

const bank = compileBank(
  [
    { path: 'strategies.md', text },
    {
      path: 'bare.md',
      text: '# Bare\n\n| Scenario | Answer |\n| --- | --- |\n| A mill saws | Saw |\n| A baker bakes | Oven |\n',
    },
  ],
  { generator: 'test' },
);
const study = studyTopic(bank, 'strategies', 'MLA-C01');

describe('a topic as a page to read', () => {
  it('says what it is about and where it belongs', () => {
    expect(study).toMatchObject({
      title: 'Which strategy',
      statements: ['2.2', '2.3'],
      ask: 'Which strategy should be chosen?',
      items: 5,
      concepts: [{ id: 'hunting' }],
      sources: [{ url: 'https://docs.aws.amazon.com/b.html', checked: '2026-11-20' }],
    });
  });

  it('keeps the order of the author, look-alikes and rankings last', () => {
    expect(study?.table?.options.map(({ id }) => id)).toEqual(['zeta', 'alpha', 'grid', 'halving', 'stop']);
    expect(study?.table?.traits.map(({ heading }) => heading)).toEqual([
      'learns from runs',
      'ends weak runs',
      'takes a range',
      'upkeep',
    ]);
  });

  it('knows by which concept an option is explained', () => {
    const named = study?.table?.options.flatMap(({ id, concept }) => (concept === null ? [] : [[id, concept]]));
    expect(named).toEqual([['alpha', 'hunting']]);
  });

  it('tells each rule once, whoever asks it', () => {
    expect(study?.rules).toEqual([
      {
        items: ['s-1', 's-2', 'c-1'],
        needs: ['learns from runs'],
        best: null,
        join: 'either',
        answer: ['Bayesian search'],
        today: 'Things changed',
      },
      expect.objectContaining({
        items: ['s-3'],
        needs: ['takes a range'],
        best: expect.objectContaining({ id: 'upkeep' }),
      }),
      expect.objectContaining({ items: ['c-2'], needs: ['ends weak runs'], answer: ['Halving'] }),
    ]);
  });

  it('tells mixed-up options apart by what provably differs', () => {
    expect(study?.contrasts).toEqual([
      {
        options: ['Random search', 'Bayesian search'],
        points: [{ trait: 'learns from runs', has: 'Bayesian search', why: 'it goes by results', whyNot: 'it draws' }],
      },
    ]);
  });

  it('tells a case’s story, its items in the order in which they are asked', () => {
    expect(study?.cases).toEqual([
      { id: 'mill', title: 'A mill', story: 'A mill tunes its models.', items: ['c-2', 'c-1'] },
    ]);
  });

  it('holds no stem', () => {
    expect(JSON.stringify(study)).not.toMatch(/thirty runs|Weak runs have to end/);
  });

  it('does without a table and without an exam', () => {
    expect(studyTopic(bank, 'bare', 'MLA-C01')).toMatchObject({ table: null, statements: [], rules: [], cases: [] });
  });

  it('knows no topic of another name', () => {
    expect(studyTopic(bank, 'other', 'MLA-C01')).toBeNull();
  });
});
