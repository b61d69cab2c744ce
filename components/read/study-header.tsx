import { MasteryBar } from '@/components/progress/mastery-bar';
import type { Study } from '@/domain/bank/study/study';
import type { Standing } from './topic-shelves';

interface StudyHeaderProps {
  study: Study & { shelves: string[] };
  standing: Standing | null;
}

/** What a topic's choice is about, where it belongs, and the way to practise it. */
export function StudyHeader({ study, standing }: StudyHeaderProps) {
  const { id, title, ask, items, shelves } = study;
  return (
    <header className="space-y-6">
      <div className="max-w-read space-y-3">
        <p className="text-sm">
          <a className="link inline-block py-1" href="/topics">
            All topics
          </a>
        </p>
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        {shelves.length > 0 && <p className="text-sm text-quiet">Task {shelves.join('; ')}</p>}
        {ask !== '' && <p className="font-serif text-lg">{ask}</p>}
      </div>
      {items > 0 && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <a className="action" href={`/practice/${id}`}>
            Practise this
          </a>
          <div className="w-full max-w-80 space-y-1 sm:w-64">
            <p className="text-sm text-quiet">{describeItems(items, standing)}</p>
            {standing !== null && standing.met > 0 && <MasteryBar mastery={standing.mastery} isMet />}
          </div>
        </div>
      )}
    </header>
  );
}

function describeItems(items: number, standing: Standing | null): string {
  const all = `${items} ${items === 1 ? 'item' : 'items'}`;
  if (standing === null || standing.met === 0) return `${all}, none met yet`;
  return `${standing.met} of ${all} met${standing.due > 0 ? `, ${standing.due} due` : ''}`;
}
