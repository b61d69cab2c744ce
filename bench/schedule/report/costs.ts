import { POLICIES } from '../job';
import { ALL_REGIMES, meanOf, type Results } from '../results';
import type { Section } from './section';
import { percent } from './show';

/** Every policy over all regimes and models: what it used of the time, how much of the bank it began, and what it takes to compute. */
export function costs(results: Results): Section {
  const scope = { regimes: ALL_REGIMES, models: results.models };
  const runs = results.cells.size * results.pupils;
  const rows = POLICIES.map(({ name }, at) => {
    const milliseconds = [...results.cells.values()].reduce((sum, cell) => sum + (cell.milliseconds[at] ?? 0), 0);
    return [
      name,
      percent(meanOf(results, scope, () => at)),
      percent(meanOf(results, scope, () => at, 'minutesADay')),
      percent(meanOf(results, scope, () => at, 'begun')),
      (milliseconds / runs).toFixed(1),
    ];
  });
  return {
    title: 'Every policy, all regimes and all models',
    text: 'Recall, minutes a day really used (18 are offered on average, before missed days), items begun in percent, and milliseconds of a processor for a whole run of a pupil, the simulation included.',
    rows: [['', 'recall', 'minutes used', 'items begun', 'ms a run'], ...rows],
  };
}
