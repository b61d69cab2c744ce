import type { TopicProgress } from '@/domain/progress/summarise';
import { MasteryBar } from './mastery-bar';

/** How far each topic is, with the way into it. */
export function TopicMastery({ topics }: { topics: TopicProgress[] }) {
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
        {topics.map((topic) => (
          <li key={topic.id} className="grid gap-x-8 gap-y-1.5 py-3 sm:grid-cols-[minmax(0,1fr)_15rem] sm:items-center">
            <div>
              <a href={`/practice/${topic.id}`} className="link inline-block py-1 font-medium">
                {topic.title}
              </a>
              <p className="text-xs text-quiet">
                {topic.met} of {topic.items} met, {topic.learned} learned{topic.due > 0 ? `, ${topic.due} due` : ''}
              </p>
            </div>
            <MasteryBar mastery={topic.mastery} isMet={topic.met > 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
