import type { Insights } from '@/domain/progress/insights';
import { Leeches } from './leeches';
import { MemorisationSection } from './memorisation-section';
import { MinutesAheadSection } from './minutes-ahead-section';
import { RetentionNote } from './retention-note';

/** What is kept, whether it is the rule that is kept, what does not stay, and what comes back when. */
export function MemoryView({ insights: { retention, ahead, memorisation, leeches } }: { insights: Insights }) {
  return (
    <>
      <div className="grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-2">
        <RetentionNote retention={retention} />
        <MinutesAheadSection ahead={ahead} />
      </div>
      <MemorisationSection memorisation={memorisation} />
      <Leeches leeches={leeches} />
    </>
  );
}
