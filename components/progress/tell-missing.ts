import type { Insights } from '@/domain/progress/insights';

type Parts = Insights['mastery']['domains'];

/** What of the exam the bank does not hold: domains, and task statements of the domains that it has; null where it holds all. */
export function tellMissing({ domains, statements }: { domains: Parts; statements: Parts }): string | null {
  const isCovered = (id: string) => domains.some((domain) => domain.items > 0 && id.startsWith(`${domain.id}.`));
  const missing = [
    ...domains.filter(({ items }) => items === 0).map(({ id, title }) => `domain ${id}, ${title}`),
    ...statements.filter(({ id, items }) => items === 0 && isCovered(id)).map(({ id, title }) => `${id}, ${title}`),
  ];
  return missing.length === 0 ? null : `Not in this bank yet: ${missing.join('; ')}.`;
}
