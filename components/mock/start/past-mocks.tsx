import type { PastMock } from '@/domain/exam/exchange';
import { PastMockList } from '../past-mock-list';

/** The exams that were sat, the latest first, each with the way to its report. */
export function PastMocks({ past }: { past: PastMock[] }) {
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past-heading" className="max-w-read space-y-4">
      <h2 id="past-heading" className="font-serif text-xl font-semibold">
        Sat before
      </h2>
      <PastMockList past={past} />
    </section>
  );
}
