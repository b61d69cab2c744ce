import { memorySteps } from './memory-steps';
import type { Plan, PlanInput, PlannedItem } from './plan';

/** Desired retentions by the seconds that the longest day has for each item, tuned on simulated learners: the first whose limit is not reached. */
const RETENTIONS = [
  { below: 3, retention: 0.7 },
  { below: 4.5, retention: 0.8 },
  { below: 6, retention: 0.85 },
  { below: Number.POSITIVE_INFINITY, retention: 0.9 },
];

/**
 * The simple way toward an exam: due is what has fallen below a desired retention, or would be due after the exam and it is the last day;
 * then new items, the heaviest first; minutes left over go to the lowest predicted recall on exam day. The programme is measured against it.
 */
export function planByShortRule({ items, weights, minutes, seconds }: PlanInput): Plan['today'] {
  const steps = memorySteps(weights);
  const days = minutes.length;
  const offered = (minutes[0] ?? 0) * 60;
  const perItem = (60 * Math.max(0, ...minutes)) / Math.max(1, items.length);
  const retention = RETENTIONS.find(({ below }) => perItem < below)?.retention ?? 0.9;
  const known = items.flatMap((item) => {
    if (item.memory === null || item.memory.today === 'right') return [];
    const { stability, elapsedDays } = item.memory;
    const onExam = steps.recall(elapsedDays + days, stability);
    const isDue = elapsedDays > 0 && (days === 1 || steps.recall(elapsedDays, stability) <= retention);
    return [{ item, onExam, isDue, value: onExam / item.weight }];
  });
  const due = known.filter(({ isDue }) => isDue).sort((a, b) => a.onExam - b.onExam);
  const spare = known.filter(({ isDue }) => !isDue).sort((a, b) => a.value - b.value);
  const fresh = items.filter(({ memory }) => memory === null).sort((a, b) => b.weight - a.weight);
  const order: { item: PlannedItem; reason: Plan['today'][number]['reason']; takes: number }[] = [
    ...due.map(({ item }) => ({ item, reason: 'review' as const, takes: seconds.right })),
    ...fresh.map((item) => ({ item, reason: 'new' as const, takes: seconds.fresh })),
    ...spare.map(({ item }) => ({
      item,
      reason: item.memory?.today === 'wrong' ? ('again' as const) : ('spare' as const),
      takes: seconds.right,
    })),
  ];
  let used = 0;
  const asked: Plan['today'] = [];
  for (const { item, reason, takes } of order) {
    if (used >= offered) break;
    used += takes;
    asked.push({ itemId: item.id, reason });
  }
  return asked;
}
