import type { Insights } from '@/domain/progress/insights';
import { MasteryTable, tellExpected } from './mastery-table';
import { Section } from './section';
import { tellMissing } from './tell-missing';

/** How much is known of each domain of the exam. */
export function DomainSection({ insights: { mastery, prediction } }: { insights: Insights }) {
  const expectedOf = new Map(prediction?.domains.map(({ id, expected }) => [id, expected]));
  const missing = tellMissing({ domains: mastery.domains, statements: [] });
  return (
    <Section id="mastery" title="What you know, by domain">
      <MasteryTable
        caption="What you know, by domain of the exam"
        first="Domain"
        last="Expected"
        groups={[
          {
            id: 'domains',
            rows: mastery.domains
              .filter(({ items }) => items > 0)
              .map((domain) => ({
                ...{ ...domain, name: `${domain.id}. ${domain.title}` },
                last: tellExpected(expectedOf.get(domain.id)),
              })),
          },
        ]}
      />
      {missing !== null && <p className="text-sm text-quiet">{missing}</p>}
    </Section>
  );
}
