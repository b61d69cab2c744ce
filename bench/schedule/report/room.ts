import { MODELS } from '../models/all';
import { type Choice, estimate, meanOf, own, type Results, rotation, withBudget } from '../results';
import type { Section } from './section';
import { percent, signed } from './show';

/** How much could be had at all at the budgets at which 1.5 points over the best simple rule were expected. */
export function room(results: Results, best: Choice): Section {
  const row = (name: string, minutes: number, models: readonly number[]) => {
    const scope = { regimes: withBudget(minutes), models };
    const over = [clairvoyantOf, recallOf(own), recallOf(rotation)].map((recall) =>
      signed(estimate(differences(results, scope, recall, recallOf(best)))),
    );
    return [`${name}, ${minutes} min`, percent(meanOf(results, scope, best)), ...over];
  };
  return {
    title: 'How much could be had',
    text: 'A clairvoyant scheduler knows each pupil’s true model and memory, how hard every item is, and whether an answer was known or guessed: no scheduler can. It asks what gains most exam-day recall per second, weighed by what is forgotten; it is not the best that such knowledge allows, but what a good use of it brings. In points over the best simple rule of each regime in hindsight.',
    rows: [
      ['', 'best simple rule', 'clairvoyant, over it', 'programme, over it', 'weighted rotation, over it'],
      ...[14, 20].flatMap((minutes) => [
        row('plausible models', minutes, results.plausible),
        ...results.models.map((model) => row(MODELS[model]?.name ?? '', minutes, [model])),
      ]),
    ],
  };
}

type Recall = (results: Results, regime: number, model: number, pupil: number) => number;

const clairvoyantOf: Recall = (results, regime, model, pupil) =>
  results.cells.get(`${regime} ${model}`)?.own[pupil]?.clairvoyant ?? Number.NaN;

const recallOf =
  (choice: Choice): Recall =>
  (results, regime, model, pupil) =>
    results.cells.get(`${regime} ${model}`)?.recall[choice(regime) * results.pupils + pupil] ?? Number.NaN;

/** In points, pupil by pupil. */
function differences(
  results: Results,
  { regimes, models }: { regimes: readonly number[]; models: readonly number[] },
  of: Recall,
  over: Recall,
): number[] {
  return Array.from({ length: results.pupils }, (_, pupil) => {
    const cells = regimes.flatMap((regime) =>
      models.map((model) => of(results, regime, model, pupil) - over(results, regime, model, pupil)),
    );
    return (100 * cells.reduce((sum, cell) => sum + cell, 0)) / cells.length;
  });
}
