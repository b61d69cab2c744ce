import { formatDate } from '@/components/text/format-day';
import { Badge } from '@/components/ui/badge';
import type { PastMock } from '@/domain/exam/exchange';

/** Mock exams with their scores, in the given order, each with the way to its report. */
export function PastMockList({ past }: { past: readonly PastMock[] }) {
  return (
    <ul className="max-w-read divide-y divide-line border-y border-line">
      {past.map(({ id, title, endedAt, endedOn, scaled, low, high, passed }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <div>
            <a href={`/mock/${id}/report`} className="link inline-block py-1 font-medium">
              {title}
              <span className="sr-only">, report</span>
            </a>
            <p className="text-sm text-quiet">
              <time dateTime={endedAt}>{formatDate(endedOn)}</time>
            </p>
          </div>
          <div className="flex items-center gap-3">
            <p className="text-right">
              <span className="font-serif text-lg font-semibold tabular-nums">{scaled}</span>
              <span className="block text-xs text-quiet tabular-nums">
                {low} to {high}
              </span>
            </p>
            <Badge tone={passed ? 'good' : 'plain'}>{passed ? 'Pass' : 'Not yet a pass'}</Badge>
          </div>
        </li>
      ))}
    </ul>
  );
}
