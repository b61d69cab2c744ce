import { Badge } from '@/components/ui/badge';
import type { DomainResult, MockReport, SectionResult } from '@/domain/exam/report';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How each domain and task statement went: a bar for the eye in a table for everyone. */
export function SectionTable({ domains, sectionRule }: Pick<MockReport, 'domains' | 'sectionRule'>) {
  return (
    <section aria-labelledby="sections-heading" className="space-y-4">
      <div className="max-w-read space-y-1">
        <h2 id="sections-heading" className="font-serif text-xl font-semibold">
          By domain and task
        </h2>
        <p className="text-sm text-quiet">{sectionRule}</p>
      </div>
      <table className="w-full text-sm">
        <caption className="sr-only">Right answers by domain and task statement, of the questions that count</caption>
        <thead>
          <tr className="border-b border-edge text-left text-xs text-quiet">
            <th scope="col" className="py-2 font-medium">
              Part
            </th>
            <th scope="col" className="py-2 pl-3 font-medium whitespace-nowrap">
              Right
            </th>
            <th scope="col" className="py-2 pl-3 font-medium">
              Verdict
            </th>
          </tr>
        </thead>
        {domains.map((domain) => (
          <DomainRows key={domain.domain} domain={domain} />
        ))}
      </table>
    </section>
  );
}

function DomainRows({ domain }: { domain: DomainResult }) {
  return (
    <tbody className="break-inside-avoid border-b border-edge">
      <SectionRow
        name={`${domain.domain}. ${domain.name}`}
        note={`${percent(domain.weight)} of the exam`}
        result={domain}
        isDomain
      />
      {domain.tasks.map((task) => (
        <SectionRow key={task.task} name={`${task.task} ${task.name}`} result={task} />
      ))}
    </tbody>
  );
}

interface SectionRowProps {
  name: string;
  note?: string;
  result: SectionResult;
  isDomain?: boolean;
}

function SectionRow({ name, note, result: { right, of, verdict, sure }, isDomain = false }: SectionRowProps) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className={`py-2.5 text-left ${isDomain ? 'font-semibold' : 'pl-4 font-normal'}`}>
        {name}
        {note && <span className="block text-xs font-normal text-quiet">{note}</span>}
      </th>
      <td className="w-32 py-2.5 pl-3 sm:w-48">
        <span className="block tabular-nums">
          {right} of {of}
        </span>
        <svg
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="mt-1 h-1.5 w-full rounded-full"
        >
          <rect width="100" height="6" className="fill-line" />
          <rect
            width={of === 0 ? 0 : (100 * right) / of}
            height="6"
            className={verdict === 'meets' ? 'fill-good' : 'fill-bad'}
          />
        </svg>
      </td>
      <td className="w-32 py-2.5 pl-3 sm:w-44 print:w-52">
        {of === 0 ? (
          <span className="text-quiet">Not asked</span>
        ) : (
          <>
            <Badge tone={verdict === 'meets' ? 'good' : 'bad'}>{verdict === 'meets' ? 'Meets' : 'Needs work'}</Badge>
            {!sure && (
              <span className="block pt-0.5 text-xs text-quiet print:inline print:pl-2">
                too few questions to be sure
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
