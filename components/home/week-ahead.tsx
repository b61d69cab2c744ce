import { nameDay } from '@/components/progress/name-day';
import type { Progress } from '@/domain/progress/summarise';

/** How far the reader is and what comes, at a glance; the progress page says it all. */
export function WeekAhead({ progress }: { progress: Progress }) {
  const { learned, met, items, today, forecast } = progress;
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  return (
    <aside aria-labelledby="week-heading" className="space-y-5 rounded-xl border border-line bg-surface p-5 sm:p-6">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="week-heading" className="label">
          The next seven days
        </h2>
        <a href="/progress" className="link text-xs">
          All progress
        </a>
      </div>
      <ol className="grid grid-cols-7 gap-1.5 text-center text-xs">
        {forecast.map(({ date, due }, index) => (
          <li key={date} className="flex flex-col items-center gap-1.5">
            <span className={`tabular-nums ${due === 0 ? 'text-quiet' : 'font-semibold'}`}>
              {due}
              <span className="sr-only"> due</span>
            </span>
            <svg viewBox="0 0 20 48" aria-hidden="true" className="h-12 w-full max-w-8" preserveAspectRatio="none">
              <rect y="46" width="20" height="2" className="fill-line" />
              <rect
                y={48 - (48 * due) / most}
                width="20"
                height={(48 * due) / most}
                className={index === 0 ? 'fill-accent' : 'fill-accent-mid'}
              />
            </svg>
            <span className="text-quiet">{nameDay(date, index)}</span>
          </li>
        ))}
      </ol>
      <dl className="grid grid-cols-3 gap-4 border-t border-line pt-4 text-sm">
        <Figure name="Today" value={String(today.answered)} note={`${today.correct} right`} />
        <Figure name="Met" value={String(met)} note={`of ${items}`} />
        <Figure name="Learned" value={String(learned)} note="hold a week or more" />
      </dl>
    </aside>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd className="font-serif text-xl font-semibold tabular-nums">{value}</dd>
      <dd className="text-xs text-quiet">{note}</dd>
    </div>
  );
}
