import { ShareBar } from '@/components/chart/share-bar';
import type { Insights } from '@/domain/progress/insights';
import { formatShare } from './format-share';
import { Section } from './section';
import { TopicMastery } from './topic-mastery';

type Part = Insights['mastery']['domains'][number];

/** How much is known: by domain, task statement and topic. */
export function MasterySection({ insights: { mastery, prediction } }: { insights: Insights }) {
  const expectedOf = new Map(prediction?.tasks.map(({ id, expected }) => [id, expected]));
  const covered = mastery.domains.filter(({ items }) => items > 0);
  const missing = [
    ...mastery.domains.filter(({ items }) => items === 0).map(({ id, title }) => `domain ${id}, ${title}`),
    ...mastery.statements
      .filter(({ id, items }) => items === 0 && covered.some((domain) => id.startsWith(`${domain.id}.`)))
      .map(({ id, title }) => `${id}, ${title}`),
  ];
  return (
    <Section id="mastery" title="What you know">
      <p className="max-w-read text-sm text-quiet">
        “Known” is the share of the rules that you would most likely recall right now; “expected” is the share of right
        answers in an exam, guesses included.
      </p>
      <table className="w-full text-sm">
        <caption className="sr-only">What you know, by domain and task statement of the exam</caption>
        <thead>
          <tr className="border-b border-edge text-left text-xs text-quiet">
            <th scope="col" className="py-2 font-medium">
              Part of the exam
            </th>
            <th scope="col" className="w-24 py-2 pl-3 font-medium sm:w-56">
              Known
            </th>
            <th scope="col" className="w-16 py-2 pl-3 text-right font-medium sm:w-24">
              Expected
            </th>
          </tr>
        </thead>
        {covered.map((domain) => (
          <tbody key={domain.id} className="border-b border-edge">
            <PartRow part={domain} expected={null} isDomain />
            {mastery.statements
              .filter(({ id, items }) => items > 0 && id.startsWith(`${domain.id}.`))
              .map((statement) => (
                <PartRow key={statement.id} part={statement} expected={expectedOf.get(statement.id) ?? null} />
              ))}
          </tbody>
        ))}
      </table>
      {missing.length > 0 && <p className="text-sm text-quiet">Not in this bank yet: {missing.join('; ')}.</p>}
      <TopicMastery topics={mastery.topics.filter(({ items }) => items > 0)} />
    </Section>
  );
}

interface PartRowProps {
  part: Part;
  expected: number | null;
  isDomain?: boolean;
}

function PartRow({ part: { id, title, items, met, learned, mastery }, expected, isDomain = false }: PartRowProps) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className={`py-2.5 text-left ${isDomain ? 'font-semibold' : 'pl-4 font-normal'}`}>
        {id}
        {isDomain ? '.' : ''} {title}
        <span className="block text-xs font-normal text-quiet">
          {met} of {items} rules met, {learned} learned
        </span>
      </th>
      <td className="py-2.5 pl-3">
        <span className="block tabular-nums">{formatShare(mastery)}</span>
        <ShareBar share={mastery} className="mt-1.5" />
      </td>
      <td className="py-2.5 pl-3 text-right tabular-nums">{expected === null ? '' : formatShare(expected)}</td>
    </tr>
  );
}
