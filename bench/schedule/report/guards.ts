import { MODELS } from '../models/all';
import { ALL_REGIMES, estimate, own, type Results, withBudget } from '../results';
import type { Section } from './section';
import { percent, signed } from './show';

interface Guarded {
  acted: boolean;
  /** What the plan with its guard recalls more than without, and than with the one that was specified, in points. */
  over: number;
  overEarly: number | null;
}

function guarded(results: Results, model: number, regimes: readonly number[]): Guarded[] {
  return regimes.flatMap((regime) => {
    const cell = results.cells.get(`${regime} ${model}`);
    return (cell?.own ?? []).map(({ narrowedDays, withoutGuard, withEarlyGuard }, pupil) => {
      const recall = cell?.recall[own(regime) * results.pupils + pupil] ?? Number.NaN;
      return {
        acted: narrowedDays > 0,
        over: 100 * (recall - withoutGuard),
        overEarly: withEarlyGuard === null ? null : 100 * (withEarlyGuard - withoutGuard),
      };
    });
  });
}

/** What the guard that stops new items is worth by itself: as it is, and as it was specified. */
export function guards(results: Results): Section {
  const rows = results.models.map((model) => {
    const all = guarded(results, model, ALL_REGIMES);
    const acting = all.filter(({ acted }) => acted);
    const early = guarded(results, model, withBudget(8)).flatMap(({ overEarly }) =>
      overEarly === null ? [] : overEarly,
    );
    return [
      MODELS[model]?.name ?? '',
      `${percent((100 * acting.length) / all.length)} %`,
      acting.length < 2 ? 'too few' : signed(estimate(acting.map(({ over }) => over))),
      signed(estimate(all.map(({ over }) => over))),
      early.length < 2 ? '' : signed(estimate(early)),
    ];
  });
  return {
    title: 'The guard by itself',
    text: 'Where much less is recalled than was expected, nothing new is begun. As specified this begins at 2.5 times FSRS’s forgetting, as it is shipped beyond 8 times. Differences in points of exam-day recall, the standard error over runs in brackets; the guard as specified is run at 8 minutes a day, where it was meant to help.',
    rows: [['', 'runs in which it acts', 'gain in those', 'gain in all', 'gain as specified, 8 minutes'], ...rows],
  };
}
