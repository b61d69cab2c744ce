import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { MockOffer } from '@/domain/exam/exchange';
import type { QuestionKind } from '@/domain/question/question';
import { LackTable } from './lack-table';

const kindNames: Record<QuestionKind, string> = {
  single: 'single choice',
  multiple: 'multiple response',
  ordering: 'ordering',
  matching: 'matching',
  recall: 'typed',
  reverse: 'reversed',
};

export interface OfferCardProps {
  offer: MockOffer;
  extraMinutes: number;
  isStarting: boolean;
  /** Null while another exam is under way. */
  onStart: (() => void) | null;
}

/** One form of exam: what it holds, what of it is estimated, and its beginning; or what the bank lacks for it. */
export function OfferCard({ offer, extraMinutes, isStarting, onStart }: OfferCardProps) {
  const { title, about, questions, scored, minutes, domains, kinds, notes, refusal } = offer;
  const facts = [
    {
      name: 'Questions',
      value: scored === questions ? `${questions}, all of which count` : `${questions}, of which ${scored} count`,
    },
    {
      name: 'Time',
      value: `${minutes + extraMinutes} minutes${extraMinutes > 0 ? `, ${extraMinutes} of them on top` : ''}`,
    },
    {
      name: 'Kinds',
      value: kinds
        .filter((one) => one.questions > 0)
        .map((one) => `${one.questions} ${kindNames[one.kind]}`)
        .join(', '),
    },
  ];
  return (
    <article className="flex h-full flex-col gap-4 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-serif text-lg font-semibold">{title}</h3>
        {refusal && <Badge>Not yet</Badge>}
      </div>
      <p>{about}</p>
      <dl className="divide-y divide-line border-y border-line text-sm">
        {facts.map(({ name, value }) => (
          <div key={name} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 py-2">
            <dt className="font-semibold">{name}</dt>
            <dd className="text-quiet">{value}</dd>
          </div>
        ))}
        <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 py-2">
          <dt className="font-semibold">Domains</dt>
          <dd className="text-quiet">
            <ul>
              {domains.map((one) => (
                <li key={one.domain}>
                  {one.domain}. {one.name}: {one.questions}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <Disclosure summary={<span className="text-sm font-medium">What of it is estimated</span>}>
        <ul className="list-disc space-y-1.5 pl-4 text-sm text-quiet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Disclosure>
      {refusal ? (
        <LackTable refusal={refusal} />
      ) : (
        <div className="space-y-2">
          <Button
            variant="primary"
            size="lg"
            aria-disabled={onStart === null || isStarting}
            onClick={onStart ?? undefined}
          >
            {isStarting ? 'One moment' : `Start: ${minutes + extraMinutes} minutes`}
          </Button>
          <p className="text-xs text-quiet">
            {onStart === null
              ? 'One exam at a time: the one under way comes first.'
              : 'The clock starts at once and cannot be stopped.'}
          </p>
        </div>
      )}
    </article>
  );
}
