import type { Progress } from '@/domain/progress/summarise';
import { formatShare } from './format-share';

/** The four numbers that say where a learner stands. */
export function Figures({ progress }: { progress: Progress }) {
  const { due, learned, items, retention, today } = progress;
  const figures = [
    { name: 'Due today', value: String(due), note: due === 0 ? 'nothing waits' : 'waiting to be asked again' },
    { name: 'Learned', value: `${learned}`, note: `of ${items}; would hold for a week or more` },
    {
      name: 'Retention',
      value: retention.share === null ? '–' : formatShare(retention.share),
      note:
        retention.share === null
          ? `no returns yet; the aim is ${formatShare(retention.target)}`
          : `over ${retention.reviews} ${retention.reviews === 1 ? 'return' : 'returns'}; the aim is ${formatShare(retention.target)}`,
    },
    {
      name: 'Today',
      value: String(today.answered),
      note: today.answered === 0 ? 'no answers yet' : `answered, ${today.correct} right`,
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line lg:grid-cols-4">
      {figures.map(({ name, value, note }) => (
        <div key={name} className="bg-surface px-4 py-4 sm:px-5">
          <dt className="label">{name}</dt>
          <dd className="mt-1 font-serif text-2xl font-semibold tabular-nums">{value}</dd>
          <dd className="text-xs text-quiet">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
