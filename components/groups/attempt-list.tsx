import type { AttemptLine } from '@/domain/session/assignment';
import { formatMoment } from './format-moment';
import { type Clock, tellResult } from './tell-assignment';

/** One's own attempts at an assignment, in their order. */
export function AttemptList({ attempts, clock }: { attempts: readonly AttemptLine[]; clock: Clock }) {
  return (
    <section aria-labelledby="attempts-heading" className="max-w-read space-y-3">
      <h2 id="attempts-heading" className="font-serif text-xl font-semibold">
        Your attempts
      </h2>
      <ol className="divide-y divide-line border-y border-line">
        {attempts.map(({ id, number, endedAt, mockId, result }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
            <p>
              <span className="font-semibold">Attempt {number}</span>
              <span className="text-sm text-quiet">
                , {endedAt === null ? 'under way' : formatMoment(endedAt, clock)}
              </span>
            </p>
            <p className="flex flex-wrap items-baseline gap-x-4 text-sm tabular-nums">
              {tellResult(result)}
              {mockId !== null && endedAt !== null && (
                <a href={`/mock/${mockId}/report`} className="link">
                  Report<span className="sr-only"> of attempt {number}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
