import { MODELS } from '../models/all';
import { AS_ASKED, BASELINES, CAPPED } from '../policies/baselines';
import { BUDGETS, REGIMES } from '../regimes';
import { advantage, inHindsight, own, type Results, reference, rotation, withBudget } from '../results';
import type { Section } from './section';
import { signed } from './show';

/** The plan against every choice of a rule that a learner could have made, budget by budget. */
export function byBudget(results: Results): Section {
  const sameBudget = (regime: number) => withBudget(REGIMES[regime]?.minutesADay ?? 0);
  const rules = [
    { name: 'over FSRS 0.90', choice: reference },
    { name: 'over the best rule of each regime', choice: inHindsight(results, BASELINES) },
    { name: 'over the best rule of each budget', choice: inHindsight(results, BASELINES, sameBudget) },
    { name: 'over the short rule, best setting of each budget', choice: inHindsight(results, CAPPED, sameBudget) },
    {
      name: 'over the rules asked for, best retention of each budget',
      choice: inHindsight(results, AS_ASKED, sameBudget),
    },
    { name: 'over the weighted rotation', choice: rotation },
  ];
  const row = (name: string, minutes: number, models: readonly number[]) => [
    `${name}, ${minutes} min`,
    ...rules.map(({ choice }) => signed(advantage(results, { regimes: withBudget(minutes), models }, own, choice))),
  ];
  const apart = results.models.filter((model) => !results.plausible.includes(model));
  return {
    title: 'By budget',
    text: 'Means of 30 and 60 days, 200 and 350 items.',
    rows: [
      ['', ...rules.map(({ name }) => name)],
      ...BUDGETS.map((minutes) => row('plausible models', minutes, results.plausible)),
      ...apart.flatMap((model) => BUDGETS.map((minutes) => row(MODELS[model]?.name ?? '', minutes, [model]))),
    ],
  };
}
