import { ALL_REGIMES, advantage, type Choice, meanOf, own, type Results, reference } from '../results';
import type { Section } from './section';
import { percent, signed } from './show';

/** The plan for pupils who study daily, and for those who miss days. */
export function missedDays(results: Results, best: Choice, seeds: readonly number[]): Section {
  const groups = [
    { name: 'study daily', isIn: (seed: number) => seed % 2 === 0 },
    { name: 'miss single days', isIn: (seed: number) => seed % 4 === 1 },
    { name: 'and are away for five', isIn: (seed: number) => seed % 4 === 3 },
  ];
  return {
    title: 'Missed days',
    text: 'All regimes, mean of the plausible models.',
    rows: [
      ['pupils who', 'FSRS 0.90', 'plan', 'over FSRS 0.90', 'over best'],
      ...groups.map(({ name, isIn }) => {
        const isCounted = (pupil: number) => isIn(seeds[pupil] ?? 0);
        const scope = { regimes: ALL_REGIMES, models: results.plausible, isCounted };
        return [
          name,
          ...[reference, own].map((choice) => percent(meanOf(results, scope, choice))),
          ...[reference, best].map((choice) => signed(advantage(results, scope, own, choice))),
        ];
      }),
    ],
  };
}
