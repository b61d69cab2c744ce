import type { Blueprint } from '@/domain/exam/blueprint';
import { randomStream } from '@/domain/question/random';
import type { Candidate } from './candidates';

/**
 * Candidates of which no more are on trial than each domain has questions that do not count: chance draws them, those that no earlier exam held
 * before the others, and each is left to its domain alone. So whatever is chosen of them can be given a place that does not count. Cases with a
 * member on trial are left out, since a case is asked whole.
 */
export function limitTrials(
  { domains }: Blueprint,
  candidates: readonly Candidate[],
  { onTrial, used, seed }: { onTrial: ReadonlySet<string>; used: ReadonlyMap<string, number>; seed: number },
): Candidate[] {
  if (onTrial.size === 0) return [...candidates];
  const tried = new Set(candidates.flatMap(({ item }) => (onTrial.has(item.id) && item.case ? [item.case.id] : [])));
  const proven = candidates.filter(({ item }) => !onTrial.has(item.id) && !tried.has(item.case?.id ?? ''));
  const random = randomStream(seed, 'trial');
  const left = random
    .shuffled(candidates.filter(({ item }) => onTrial.has(item.id) && item.case === undefined))
    .toSorted((one, other) => (used.get(one.item.id) ?? 0) - (used.get(other.item.id) ?? 0));
  const trials: Candidate[] = [];
  for (const { tasks, pilots } of domains) {
    const ids = new Set(trials.map(({ item }) => item.id));
    const own = left.filter((one) => !ids.has(one.item.id) && one.tasks.some((task) => tasks.includes(task)));
    for (const one of own.slice(0, pilots))
      trials.push({ ...one, tasks: one.tasks.filter((task) => tasks.includes(task)) });
  }
  return [...proven, ...trials];
}
