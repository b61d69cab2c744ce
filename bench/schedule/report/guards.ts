import { MODELS } from '../models/all';
import { estimate, own, type Results, withBudget } from '../results';
import type { Section } from './section';
import { percent, signed } from './show';

/** What the plan with the guard that was specified recalls more than without, in points, run by run. */
function gains(results: Results, model: number): number[] {
  return withBudget(8).flatMap((regime) => {
    const cell = results.cells.get(`${regime} ${model}`);
    return (cell?.own ?? []).flatMap(({ withGuard }, pupil) => {
      const recall = cell?.recall[own(regime) * results.pupils + pupil] ?? Number.NaN;
      return withGuard === null ? [] : 100 * (withGuard - recall);
    });
  });
}

/** What a guard that stops new items would be worth by itself. */
export function guards(results: Results): Section {
  const rows = results.models.map((model) => {
    const all = gains(results, model);
    const acting = all.filter((gain) => gain !== 0);
    return [
      MODELS[model]?.name ?? '',
      `${percent((100 * acting.length) / Math.max(1, all.length))} %`,
      acting.length < 2 ? 'too few' : signed(estimate(acting)),
      all.length < 2 ? '' : signed(estimate(all)),
    ];
  });
  return {
    title: 'The guard that was specified',
    text: 'Where much less is recalled than was expected, nothing new would be begun: here beyond 2.5 times FSRS’s forgetting, at 8 minutes a day, where it was meant to help. It is not part of the plan. Differences to the plan in points of exam-day recall, the standard error over runs in brackets.',
    rows: [['', 'runs that it changes', 'gain in those', 'gain in all'], ...rows],
  };
}
