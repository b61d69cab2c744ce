import { FlagIcon } from '@/components/ui/icons';
import { QuestionSign, StateSign } from './question-sign';
import { answerStateOf, countSheet, type Entry, tellState } from './sheet';

const looks = {
  answered: 'border-accent bg-accent-tint text-accent-deep',
  incomplete: 'border-dashed border-accent bg-surface',
  unanswered: 'border-line bg-surface text-quiet',
};

export interface QuestionNavigatorProps {
  entries: readonly Entry[];
  /** The position on show, or null. */
  at: number | null;
  onGo: (position: number) => void;
}

/** All questions at a glance, each a way there: its number, and how it stands by sign, edge and name. */
export function QuestionNavigator({ entries, at, onGo }: QuestionNavigatorProps) {
  const { answered, incomplete, unanswered, flagged } = countSheet(entries);
  return (
    <nav aria-label="Questions" className="space-y-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
        <li className="flex items-center gap-1">
          <StateSign state="answered" />
          {answered} answered
        </li>
        {incomplete > 0 && (
          <li className="flex items-center gap-1">
            <StateSign state="incomplete" />
            {incomplete} not complete
          </li>
        )}
        <li className="flex items-center gap-1">
          <StateSign state="unanswered" />
          {unanswered} not answered
        </li>
        <li className="flex items-center gap-1">
          <FlagIcon className="size-4" />
          {flagged} flagged
        </li>
      </ul>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1.5">
        {entries.map((entry) => (
          <li key={entry.position}>
            <button
              type="button"
              aria-label={`Question ${entry.position}, ${tellState(entry)}`}
              aria-current={entry.position === at ? 'true' : undefined}
              onClick={() => onGo(entry.position)}
              className={`grid min-h-touch w-full place-content-center rounded-sm border text-xs font-semibold tabular-nums transition-colors hover:border-accent aria-[current=true]:ring-2 aria-[current=true]:ring-ink ${looks[answerStateOf(entry)]}`}
            >
              {entry.position}
              <QuestionSign entry={entry} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
