import type { Insights } from '@/domain/progress/insights';
import { ConfusionTable, labelsOf } from './confusion-table';
import { NotYet } from './not-yet';

export interface MixUpsProps {
  confusions: Insights['confusions'];
  topics: readonly { id: string; title: string }[];
}

/** All mix-ups by topic, the topic with the most first: the page of progress shows the strongest alone. */
export function MixUps({ confusions: { edges, nodes, answers }, topics }: MixUpsProps) {
  const labelOf = labelsOf(nodes);
  const byTopic = topics
    .map(({ id, title }) => ({ id, title, own: edges.filter(({ topic }) => topic === id) }))
    .filter(({ own }) => own.length > 0)
    .map((topic) => ({ ...topic, times: topic.own.reduce((sum, edge) => sum + edge.answers, 0) }))
    .sort((a, b) => b.times - a.times);
  return (
    <div className="space-y-10">
      <header className="max-w-read space-y-3">
        <p className="text-sm">
          <a href="/progress#confusions" className="link inline-block py-1.5">
            Progress
          </a>
        </p>
        <h1 className="font-serif text-2xl font-semibold">Mix-ups</h1>
        {edges.length === 0 ? (
          <NotYet>No mix-up is known yet: an option that you chose where another was right.</NotYet>
        ) : (
          <p className="text-quiet">
            {edges.length === 1 ? 'One pair' : `${edges.length} pairs`} of what you chose and what was right, from{' '}
            {answers} wrong {answers === 1 ? 'answer' : 'answers'}. By topic, the one with the most first.
          </p>
        )}
      </header>
      {byTopic.map(({ id, title, own }) => (
        <section key={id} aria-labelledby={`${id}-heading`} className="max-w-read space-y-2">
          <h2 id={`${id}-heading`} className="font-serif text-lg font-semibold">
            {title}
          </h2>
          <ConfusionTable edges={own} labelOf={labelOf} />
        </section>
      ))}
    </div>
  );
}
