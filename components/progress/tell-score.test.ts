import { describe, expect, it } from 'vitest';
import { scoresOf, tellChance, tellFew, tellForm, tellGround, tellVerdict } from './tell-score';
import { domainTwo, estimate } from './testing/sample-insights';

it.each([
  [0, 'very unlikely, less than 5 in 100'],
  [0.12, 'unlikely, about 10 in 100'],
  [0.3, 'less likely than not, about 30 in 100'],
  [0.5, 'about as likely as not, about 50 in 100'],
  [0.62, 'more likely than not, about 60 in 100'],
  [0.94, 'likely, about 95 in 100'],
  [1, 'very likely, more than 95 in 100'],
])('a chance of %f is %s', (chance, expected) => {
  expect(tellChance(chance)).toBe(expected);
});

it.each([
  [0.01, 'Today, no, as far as can be told'],
  [0.1, 'Today, most likely not'],
  [0.5, 'Today it could go either way'],
  [0.8, 'Today, most likely'],
  [0.97, 'Today, yes, as far as can be told'],
])('with a chance of %f: %s', (chance, expected) => {
  expect(tellVerdict({ now: estimate(650, chance) })).toBe(expected);
});

it('says of a part of the exam what it is silent about', () => {
  expect(tellForm(domainTwo)).toBe(
    'This is the score of the Domain 2 mock exam, 30 questions that count. It asks about domain 2 alone: of domains 1, 3 and 4 the bank has too little yet, so about the whole exam it says nothing.',
  );
  expect(tellForm({ ...domainTwo, lacks: [] })).toMatch(/all four domains\.$/);
});

it.each([
  [40, 0.2, 'The other 160 count as known to 20 %'],
  [40, 0, 'The other 160 are taken as unknown'],
  [199, 0, 'The other one is taken as unknown'],
])('says what it rests on with %d rules met', (met, known, part) => {
  expect(tellGround({ ...domainTwo, met, foreknowledge: { known, answers: 8 } }, 80)).toContain(part);
});

it('says how many answers are missing until it holds', () => {
  expect(tellFew(8)).toContain('After 52 more answers');
  expect(tellFew(59)).toContain('After 1 more answer ');
  expect(tellFew(60)).toBeNull();
});

describe('the estimates on show', () => {
  const exam = { on: '2026-12-24', days: 30, idle: estimate(500), planned: estimate(760) };
  it.each([
    ['today alone without a date', null, ['Today']],
    ['both ways to the day', exam, ['Today', '24 Dec, if you go on as so far', '24 Dec, if you stop today']],
    ['the idle way without a plan', { ...exam, planned: null }, ['Today', '24 Dec, if you stop today']],
  ])('are %s', (_, on, names) => {
    expect(scoresOf({ ...domainTwo, exam: on }).map(({ name }) => name)).toEqual(names);
  });
});
