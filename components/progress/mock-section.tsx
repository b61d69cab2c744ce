import { formatDate } from '@/components/text/format-day';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { PastMock } from '@/domain/exam/exchange';
import { Section } from './section';

const MOST_SHOWN = 5;

/** Mock exams that were sat, the latest first, with their scores. */
export function MockSection({ past }: { past: readonly PastMock[] }) {
  return (
    <Section id="mocks" title="Mock exams">
      {past.length === 0 ? (
        <p className="max-w-read text-quiet">
          You have sat none yet. A mock exam asks in the exam’s own form and against the clock; its score stands here,
          to be held against the prediction.
        </p>
      ) : (
        <ul className="max-w-read divide-y divide-line border-y border-line">
          {past.slice(0, MOST_SHOWN).map(({ id, title, endedAt, scaled, low, high, passed }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
              <div>
                <a href={`/mock/${id}/report`} className="link inline-block py-1 font-medium">
                  {title}
                  <span className="sr-only">, report</span>
                </a>
                <p className="text-sm text-quiet">
                  <time dateTime={endedAt}>{formatDate(endedAt.slice(0, 10))}</time>
                </p>
              </div>
              <p className="flex items-center gap-3 tabular-nums">
                <span>
                  <span className="font-serif text-lg font-semibold">{scaled}</span>{' '}
                  <span className="text-xs text-quiet">
                    ({low} to {high})
                  </span>
                </span>
                <Badge tone={passed ? 'good' : 'plain'}>{passed ? 'Pass' : 'Not yet a pass'}</Badge>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink href="/mock">{past.length > MOST_SHOWN ? 'All mock exams' : 'Sit a mock exam'}</ButtonLink>
    </Section>
  );
}
