import type { Insights } from '@/domain/progress/insights';
import { formatShare } from './format-share';

/** The four numbers that say where a learner stands. */
export function Figures({ insights: { mastery, calendar, retention } }: { insights: Insights }) {
  const sum = (part: 'due' | 'learned' | 'items') => mastery.topics.reduce((all, topic) => all + topic[part], 0);
  const today = calendar.at(-1) ?? { answers: 0, right: 0 };
  const due = sum('due');
  const aim = formatShare(retention.target);
  const figures = [
    { name: 'Due today', value: String(due), note: due === 0 ? 'nothing waits' : 'waiting to be asked again' },
    { name: 'Learned', value: `${sum('learned')}`, note: `of ${sum('items')}; would hold for a week or more` },
    {
      name: 'Retention',
      value: retention.share === null ? '–' : formatShare(retention.share),
      note:
        retention.share === null
          ? `no returns yet; the aim is ${aim}`
          : `over ${retention.reviews} ${retention.reviews === 1 ? 'return' : 'returns'}; the aim is ${aim}`,
    },
    {
      name: 'Today',
      value: String(today.answers),
      note: today.answers === 0 ? 'no answers yet' : `answered, ${today.right} right`,
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
