import { POLICIES } from '../job';
import { MODELS } from '../models/all';
import { BASELINES, CAPPED, PLAIN, WITHOUT_SETTINGS } from '../policies/baselines';
import { BUDGETS, nameOfRegime, REGIMES } from '../regimes';
import { type Choice, inHindsight, meanOf, type Results, reference, withBudget } from '../results';
import type { Section } from './section';
import { percent } from './show';

const ownColumns = POLICIES.slice(BASELINES.length).map(({ name }, at) => ({
  name,
  choice: () => BASELINES.length + at,
}));
const simpleColumns = WITHOUT_SETTINGS.map((policy) => ({ name: policy.name, choice: () => POLICIES.indexOf(policy) }));

/** Every regime, the mean of the plausible models. */
export function recallByRegime(results: Results): Section {
  const plain = inHindsight(results, PLAIN);
  const capped = inHindsight(results, CAPPED);
  const fixed = [...simpleColumns, { name: 'FSRS 0.90', choice: reference }];
  const rows = REGIMES.map((regime, at) => {
    const recall = (choice: Choice) => percent(meanOf(results, { regimes: [at], models: results.plausible }, choice));
    const chosen = (choice: Choice) =>
      `${recall(choice)} (${(POLICIES[choice(at)]?.name ?? '').replace(/^(FSRS|capped) /, '')})`;
    return [
      nameOfRegime(regime),
      ...fixed.map(({ choice }) => recall(choice)),
      ...[chosen(plain), chosen(capped)],
      ...ownColumns.map(({ choice }) => recall(choice)),
    ];
  });
  return {
    title: 'Exam-day recall, mean of the plausible models',
    text: 'In brackets the desired retention that was best in hindsight, and when new items are begun if not mixed among what is due, 20 a day (new first: before it, 20 a day; new last: after it). Capped: no interval passes the last day, new items heaviest first, spare minutes go to the lowest recall on exam day. With steps: items are asked again after 1 and 10 minutes. Weighted rotation: no model of memory, the share of the exam times the days since an item was asked, divided by 1.6 for each right answer in a row; it is none of the simple rules that were asked for and not counted among them.',
    rows: [
      ['', ...fixed.map(({ name }) => name), 'FSRS, best', 'capped, best', ...ownColumns.map(({ name }) => name)],
      ...rows,
    ],
  };
}

/** Every model at every budget, the mean of its four regimes. */
export function byModel(results: Results, best: Choice): Section {
  const columns = [
    ...simpleColumns,
    { name: 'FSRS 0.90', choice: reference },
    { name: 'best simple rule', choice: best },
    ...ownColumns,
  ];
  const rows = results.models.flatMap((model) =>
    BUDGETS.map((minutes) => {
      const regimes = withBudget(minutes);
      const recalls = columns.map(({ choice }) => percent(meanOf(results, { regimes, models: [model] }, choice)));
      return [`${MODELS[model]?.name}, ${minutes} min`, ...recalls];
    }),
  );
  return {
    title: 'Exam-day recall by model',
    text: 'Means of 30 and 60 days, 200 and 350 items. The best simple rule is chosen in each regime by the mean of the plausible models, so one model alone may have a better one.',
    rows: [['', ...columns.map(({ name }) => name)], ...rows],
  };
}
