import type { Insights } from '@/domain/progress/insights';
import { CalendarSection } from './calendar-section';
import { TimeByForm } from './time-by-form';

/** When a learner practised, and how long answers took. */
export function DaysView({ insights: { calendar, times } }: { insights: Insights }) {
  return (
    <>
      <CalendarSection calendar={calendar} />
      <TimeByForm times={times} />
    </>
  );
}
