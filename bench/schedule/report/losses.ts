import { POLICIES } from '../job';
import { MODELS } from '../models/all';
import { nameOfRegime, REGIMES } from '../regimes';
import { advantage, type Choice, own, type Results, reference } from '../results';
import type { Section } from './section';
import { signed } from './show';

/** Every model in every regime in which the plan recalls less than plain FSRS or than the best simple rule. */
export function losses(results: Results, best: Choice): Section {
  const cells = REGIMES.flatMap((regime, at) =>
    results.models.map((model) => {
      const scope = { regimes: [at], models: [model] };
      return {
        name: `${MODELS[model]?.name}, ${nameOfRegime(regime)}`,
        rule: POLICIES[best(at)]?.name ?? '',
        overReference: advantage(results, scope, own, reference),
        overBest: advantage(results, scope, own, best),
      };
    }),
  );
  const lost = cells
    .filter(({ overReference, overBest }) => overReference.mean < 0 || overBest.mean < 0)
    .sort((a, b) => a.overReference.mean - b.overReference.mean);
  const count = (of: (cell: (typeof cells)[number]) => number) => cells.filter((cell) => of(cell) < 0).length;
  return {
    title: 'Where the plan loses',
    text: `Of ${cells.length} cells (a model in a regime) it recalls less than FSRS 0.90 in ${count((cell) => cell.overReference.mean)} and less than the regime's best simple rule in ${count((cell) => cell.overBest.mean)}. All of them:`,
    rows: [
      ['', 'over FSRS 0.90', 'over best', 'best simple rule'],
      ...lost.map(({ name, overReference, overBest, rule }) => [name, signed(overReference), signed(overBest), rule]),
    ],
  };
}
