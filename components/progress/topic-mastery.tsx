import { Disclosure } from '@/components/ui/disclosure';
import type { TopicProgress } from '@/domain/progress/summarise';
import { MasteryBar } from './mastery-bar';

/** How far each topic is, what is due first, with the way into it; topics not met yet are folded away. */
export function TopicMastery({ topics }: { topics: TopicProgress[] }) {
  const met = topics.filter((topic) => topic.met > 0).sort((a, b) => b.due - a.due);
  const unmet = topics.filter((topic) => topic.met === 0);
  return (
    <section aria-labelledby="mastery-heading" className="space-y-4">
      <div>
        <h2 id="mastery-heading" className="font-serif text-xl font-semibold">
          By topic
        </h2>
        <p className="max-w-read text-sm text-quiet">
          “Known” is the share of a topic’s rules that you would most likely recall right now.
        </p>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {met.map((topic) => (
          <li key={topic.id} className="grid gap-x-8 gap-y-1.5 py-3 sm:grid-cols-[minmax(0,1fr)_15rem] sm:items-center">
            <div>
              <a href={`/practice/${topic.id}`} className="link inline-block py-1 font-medium">
                {topic.title}
              </a>
              <p className="text-xs text-quiet">
                {topic.met} of {topic.items} met, {topic.learned} learned{topic.due > 0 ? `, ${topic.due} due` : ''}
              </p>
            </div>
            <MasteryBar mastery={topic.mastery} isMet />
          </li>
        ))}
      </ul>
      {unmet.length > 0 && (
        <Disclosure summary={unmet.length === 1 ? 'One topic not met yet' : `${unmet.length} topics not met yet`}>
          <ul className="grid gap-x-14 sm:grid-cols-2">
            {unmet.map(({ id, title }) => (
              <li key={id}>
                <a href={`/practice/${id}`} className="link inline-block py-1.5 text-sm">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
