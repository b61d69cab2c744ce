import { AssignmentList, type ListedLine } from './assignment-list';
import type { Clock } from './tell-assignment';

/** What somebody's groups have assigned and is not done, in one line each; nothing where there is nothing. */
export function OpenWork({ work, clock }: { work: readonly ListedLine[]; clock: Clock }) {
  if (work.length === 0) return null;
  return (
    <section aria-labelledby="work-heading" className="space-y-3">
      <h2 id="work-heading" className="font-serif text-xl font-semibold">
        Assigned to you
      </h2>
      <AssignmentList assignments={work} clock={clock} />
    </section>
  );
}
