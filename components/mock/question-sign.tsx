import { FlagIcon } from '@/components/ui/icons';
import { Sign } from '@/components/ui/sign';
import { type AnswerState, answerStateOf, type Entry } from './sheet';

const paths: Record<AnswerState, string> = {
  answered: 'm4.500 10.500 4 4 7.500-9',
  incomplete: 'M10 4a6 6 0 1 0 0 12V4Zm0 0a6 6 0 0 1 0 12',
  unanswered: 'M6 10h8',
};

/** How a question stands, as a sign: a tick, half a disc, a dash. Words stand beside it or name what it is in. */
export function StateSign({ state, className = 'size-4' }: { state: AnswerState; className?: string }) {
  return <Sign path={paths[state]} className={className} />;
}

/** The sign of a question, and its flag. */
export function QuestionSign({ entry }: { entry: Entry }) {
  return (
    <span className="flex h-4 items-center justify-center gap-0.5">
      <StateSign state={answerStateOf(entry)} className="size-3.5" />
      {entry.flagged && <FlagIcon className="size-3.5" />}
    </span>
  );
}
