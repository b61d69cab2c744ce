import type { Insights } from '@/domain/progress/insights';
import { type MasteryRow, MasteryTable, tellExpected } from './mastery-table';
import { Section } from './section';
import { tellMissing } from './tell-missing';

/** How much is known, by domain and task statement. */
export function MasterySection({ insights: { mastery, prediction } }: { insights: Insights }) {
  const { domains, tasks } = prediction ?? { domains: [], tasks: [] };
  const expectedOf = new Map([...domains, ...tasks].map(({ id, expected }) => [id, expected]));
  const groups = mastery.domains
    .filter(({ items }) => items > 0)
    .map((domain) => {
      const whole: MasteryRow = {
        ...{ ...domain, name: `${domain.id}. ${domain.title}`, isWhole: true },
        last: tellExpected(expectedOf.get(domain.id)),
      };
      const parts = mastery.statements
        .filter(({ id, items }) => items > 0 && id.startsWith(`${domain.id}.`))
        .map((part) => ({ ...part, name: `${part.id} ${part.title}`, last: tellExpected(expectedOf.get(part.id)) }));
      return { id: domain.id, rows: [whole, ...parts] };
    });
  const missing = tellMissing(mastery);
  return (
    <Section id="mastery" title="By task statement">
      <p className="max-w-read text-sm text-quiet">
        “Known” is the share of the rules that you would most likely recall right now; “expected” is the share of right
        answers in an exam, guesses included.
      </p>
      <MasteryTable
        caption="What you know, by domain and task statement of the exam"
        first="Part of the exam"
        last="Expected"
        groups={groups}
      />
      {missing !== null && <p className="text-sm text-quiet">{missing}</p>}
    </Section>
  );
}
