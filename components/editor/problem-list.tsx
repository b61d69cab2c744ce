import type { DeckProblem } from '@/domain/session/deck-check';
import { tellHint } from './tell-hint';
import type { Checked } from './use-check';

const states = {
  current: '',
  late: 'Checking …',
  unreachable: 'The check is out of reach; it is tried again.',
  refused: 'The text cannot be checked.',
};

export interface ProblemListProps {
  checked: Checked;
  onJump: (problem: DeckProblem) => void;
}

/** What is wrong with a deck, by its lines; a press leads to the place. */
export function ProblemList({ checked: { check, state }, onJump }: ProblemListProps) {
  const { problems = [], more = 0, counts } = check ?? {};
  return (
    <section aria-labelledby="deck-problems" className="space-y-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="deck-problems" className="font-serif text-xl font-semibold">
          Problems
        </h2>
        <p role="status" className="text-sm text-quiet">
          {counts && `${tellCounts(counts)} `}
          {states[state]}
        </p>
      </div>
      {problems.length > 0 && (
        <ul className="max-h-72 overflow-y-auto rounded-md border border-line bg-surface" aria-label="Problems">
          {problems.toSorted(errorsFirst).map((problem) => (
            <li
              key={`${problem.line} ${problem.column} ${problem.rule} ${problem.message}`}
              className="border-b border-line last:border-b-0"
            >
              <button
                type="button"
                onClick={() => onJump(problem)}
                className="block min-h-touch w-full px-3 py-2 text-left text-sm hover:bg-accent-tint"
              >
                <span className={problem.severity === 'error' ? 'font-semibold text-bad' : 'font-semibold text-quiet'}>
                  {problem.severity === 'error' ? 'Error' : 'Warning'}, line {problem.line}
                </span>{' '}
                <bdi>{problem.message}</bdi>
                {problem.hint && <span className="block text-xs text-quiet">{tellHint(problem.hint)}</span>}
                <span className="block font-mono text-2xs text-quiet">{problem.rule}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-sm text-quiet">And {more} more.</p>}
    </section>
  );
}

/** What keeps the deck from being published comes first; each kind by its lines, as it came. */
const errorsFirst = (one: DeckProblem, other: DeckProblem) =>
  Number(other.severity === 'error') - Number(one.severity === 'error');

function tellCounts({ errors, warnings }: { errors: number; warnings: number }): string {
  if (errors + warnings === 0) return 'None.';
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}
