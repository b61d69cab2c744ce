import { POLICIES } from '../job';
import { MODELS } from '../models/all';
import { BUDGETS, nameOfRegime, REGIMES } from '../regimes';
import { advantage, type Choice, meanOf, OWN, own, type Results, reference, rotation, withBudget } from '../results';
import { minutesToReach } from './minutes-saved';
import type { Section } from './section';
import { percent, plus, signed } from './show';

/** The plan against plain FSRS and against the best simple rule in each regime, with the minutes that each used. */
export function againstEach(results: Results, best: Choice, short: Choice): Section {
  const rows = REGIMES.map((regime, at) => {
    const scope = { regimes: [at], models: results.plausible };
    const minutes = [own, reference, best].map((choice) => percent(meanOf(results, scope, choice, 'minutesADay')));
    return [
      nameOfRegime(regime),
      ...[percent(meanOf(results, scope, own)), signed(advantage(results, scope, own, reference))],
      ...[best, short].flatMap((rule) => [
        signed(advantage(results, scope, own, rule)),
        POLICIES[rule(at)]?.name ?? '',
      ]),
      signed(advantage(results, scope, own, rotation)),
      ...minutes,
    ];
  });
  return {
    title: `${POLICIES[OWN]?.name} against FSRS 0.90 and the best simple rule`,
    text: 'Mean of the plausible models. The short rule is capped FSRS with spare minutes. Minutes a day are those really used, missed days counted as days without any.',
    rows: [
      [
        '',
        'recall',
        'over FSRS 0.90',
        'over best',
        'best simple rule',
        'over short',
        'best short rule',
        'over rotation',
        'min used',
        'by FSRS 0.90',
        'by best',
      ],
      ...rows,
    ],
  };
}

/** How many minutes a day fewer reach the recall of plain FSRS. */
export function minutesSaved(results: Results): Section {
  const row = (name: string, models: readonly number[]) => {
    const points = (choice: Choice) =>
      BUDGETS.map((minutes) => ({
        minutes,
        recall: meanOf(results, { regimes: withBudget(minutes), models }, choice),
      }));
    const ours = points(own);
    const saved = points(reference).map(({ minutes, recall }) => {
      const needed = minutesToReach(recall, ours);
      return needed === null ? 'not reached' : plus(minutes - needed);
    });
    return [name, ...saved];
  };
  return {
    title: 'Minutes a day saved to reach the recall of FSRS 0.90',
    text: 'Straight lines between the budgets, and from nothing known with no minutes; negative where the plan needs more. Budgets are what was offered, not what was used.',
    rows: [
      ['', ...BUDGETS.map((minutes) => `${minutes} min`)],
      row('mean of the plausible models', results.plausible),
      ...results.models.map((model) => row(MODELS[model]?.name ?? '', [model])),
    ],
  };
}
