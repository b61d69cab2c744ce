import { MODELS } from '../models/all';
import { AS_ASKED } from '../policies/baselines';
import { nameOfRegime, REGIMES } from '../regimes';
import {
  advantage,
  type Choice,
  type Estimate,
  inHindsight,
  own,
  type Results,
  reference,
  withBudget,
} from '../results';
import type { Section } from './section';
import { plus, signed } from './show';

/**
 * What was expected of the plan before it was written, and whether it is so. Expected was an advantage over the rules that were asked
 * for, each at the retention that is best for the budget in hindsight; `best` is harder: more rules, more settings, chosen for each regime.
 */
export function expectations(results: Results, best: Choice): Section {
  const over = (minutes: number, rule: Choice) =>
    advantage(results, { regimes: withBudget(minutes), models: results.plausible }, own, rule);
  const atLeast = (claim: string, least: number, found: Estimate) => [
    claim,
    signed(found),
    verdict(found.mean >= least),
  ];
  const asked = inHindsight(results, AS_ASKED, (regime) => withBudget(REGIMES[regime]?.minutesADay ?? 0));
  const rows = [14, 20].flatMap((minutes) => [
    atLeast(`${minutes} minutes a day: at least 5 points above FSRS 0.90`, 5, over(minutes, reference)),
    atLeast(`${minutes} minutes a day: at least 1.5 above the best rule asked for, tuned`, 1.5, over(minutes, asked)),
    atLeast(`${minutes} minutes a day: the same over every rule and setting, by regime`, 1.5, over(minutes, best)),
  ]);
  return {
    title: 'What was expected',
    text: 'Differences in points of exam-day recall, with the standard error in brackets. Those that name no model are means of the plausible ones over the four regimes of a budget. The rules asked for are SM-2, Leitner, random tests, FSRS, and FSRS capped with spare minutes filled, at the retention that was best for each budget in hindsight. Every rule and setting: also the bank in order, FSRS with steps and three ways to begin new items, the best in each single regime; this was not asked, and is harder. Nothing is rounded in favour of the plan: -0.04 is not met.',
    rows: [
      ['Expected', 'found', ''],
      ...rows,
      atLeast('30 minutes a day: not worse than FSRS 0.90', 0, over(30, reference)),
      atLeast('30 minutes a day: not worse than the best rule asked for, tuned', 0, over(30, asked)),
      atLeast('30 minutes a day: the same over every rule and setting, by regime', 0, over(30, best)),
      ...noModelLoses(results),
      ...littleTime(results),
    ],
  };
}

/** By budget, which is what a learner chooses, and in every single regime, which is harder. Exponential forgetting at 8 minutes is apart. */
function noModelLoses(results: Results): string[][] {
  const isApart = (model: number, minutes: number) => !MODELS[model]?.isPlausible && minutes === 8;
  const budgets = [8, 14, 20, 30].flatMap((minutes) =>
    results.models
      .filter((model) => !isApart(model, minutes))
      .map((model) => ({
        name: `${MODELS[model]?.name}, ${minutes} min`,
        ...advantage(results, { regimes: withBudget(minutes), models: [model] }, own, reference),
      })),
  );
  const regimes = REGIMES.flatMap((regime, at) =>
    results.models
      .filter((model) => !isApart(model, regime.minutesADay))
      .map((model) => ({
        name: `${MODELS[model]?.name}, ${nameOfRegime(regime)}`,
        ...advantage(results, { regimes: [at], models: [model] }, own, reference),
      })),
  );
  const row = (claim: string, cells: (Estimate & { name: string })[]) => {
    const worst = cells.reduce((a, b) => (b.mean < a.mean ? b : a));
    return [claim, `worst ${signed(worst)}: ${worst.name}`, verdict(worst.mean >= -3)];
  };
  return [
    row('No model more than 3 points below FSRS 0.90 at any budget', budgets),
    row('The same in every single regime', regimes),
  ];
}

function littleTime(results: Results): string[][] {
  return results.models.map((model) => {
    const found = advantage(results, { regimes: withBudget(8), models: [model] }, own, reference);
    const { name = '', isPlausible = false } = MODELS[model] ?? {};
    return isPlausible
      ? [`8 minutes a day, ${name}: at least as good as FSRS 0.90`, signed(found), verdict(found.mean >= 0)]
      : [
          `8 minutes a day, ${name}: a loss is allowed, and printed`,
          signed(found),
          found.mean >= 0 ? 'no loss' : plus(found.mean),
        ];
  });
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'NOT MET');
