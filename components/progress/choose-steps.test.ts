import { expect, it } from 'vitest';
import { chooseSteps } from './choose-steps';
import { domainTwo, estimate, fewInsights, manyInsights } from './testing/sample-insights';

it('puts first what is due, then where most is to be gained', () => {
  expect(chooseSteps(fewInsights, 0).map(({ text, href }) => [text, href])).toEqual([
    ['3 rules are due', '/practice'],
    ['2.2 Train and refine models', '/practice?statements=2.2'],
    ['No exam date is set', '/plan'],
    ['You have sat no mock exam yet', '/mock'],
  ]);
});

it('names what was mixed up most, and what was sure and wrong, with the sets that ask them', () => {
  const texts = chooseSteps(manyInsights, 1).map(({ text, href }) => `${text} -> ${href}`);
  expect(texts).toContain('`Pipe` mode or `File` mode -> /practice?items=in-1&show=confusions');
  expect(texts).toContain('1 rule you were sure of, and wrong -> /practice?items=in-1');
});

it('asks for nothing that is there', () => {
  const exam = { on: '2026-12-24', days: 30, idle: estimate(500), planned: null };
  const steps = chooseSteps({ ...fewInsights, prediction: { ...domainTwo, exam } }, 2);
  expect(steps.map(({ href }) => href)).toEqual(['/practice', '/practice?statements=2.2']);
});
