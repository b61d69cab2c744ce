import type { TaskEstimate } from './predict-score';

/** What is expected of one domain of the exam: the share of right answers, 0 to 1. */
export interface DomainEstimate {
  /** The domain's number, as its task statements begin. */
  id: string;
  expected: number;
}

/** Each domain that a form asks, in the form's order: its task statements weighed by their shares. Those without items count not at all. */
export function expectDomains(tasks: readonly TaskEstimate[]): DomainEstimate[] {
  const asked = tasks.filter(({ items, share }) => items > 0 && share > 0);
  const sums = new Map<string, { share: number; right: number }>();
  for (const { id, share, expected } of asked) {
    const domain = id.split('.')[0] ?? id;
    const sum = sums.get(domain) ?? { share: 0, right: 0 };
    sums.set(domain, { share: sum.share + share, right: sum.right + share * expected });
  }
  return [...sums].map(([id, { share, right }]) => ({ id, expected: right / share }));
}
