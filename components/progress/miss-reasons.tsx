import type { Progress } from '@/domain/progress/summarise';

const rows = [
  { reason: 'clue', says: 'Missed the clue', advice: 'Read the stem for its conditions before the options.' },
  { reason: 'rule', says: 'Saw the clue, took the wrong rule', advice: 'Read the topic’s decision table once more.' },
  { reason: 'option', says: 'Did not know the option', advice: 'Look up the names in the glossary.' },
  { reason: 'slip', says: 'A slip', advice: 'Take a breath before you submit.' },
] as const;

/** Why answers of the last 30 days were wrong, in the learner's own view, with what helps against the most frequent reason. */
export function MissReasons({ progress: { missReasons, leeches } }: { progress: Progress }) {
  const told = rows.map((row) => ({ ...row, count: missReasons[row.reason] }));
  const most = Math.max(...told.map(({ count }) => count));
  if (most === 0 && leeches === 0) return null;
  const first = told.find(({ count }) => count === most);
  return (
    <section aria-labelledby="misses-heading" className="max-w-read space-y-4">
      <h2 id="misses-heading" className="font-serif text-xl font-semibold">
        Why answers were wrong
      </h2>
      {most > 0 && (
        <ul className="space-y-2 text-sm">
          {told.map(({ reason, says, count }) => (
            <li key={reason} className="grid grid-cols-[minmax(0,1fr)_8rem_2rem] items-center gap-3">
              <span>{says}</span>
              <svg
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-1.5 w-full rounded-full"
              >
                <rect width="100" height="6" className="fill-line" />
                <rect width={(100 * count) / most} height="6" className="fill-accent" />
              </svg>
              <span className="text-right tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm text-quiet">
        {most > 0 && `By your own word, in the last 30 days. ${first?.advice ?? ''} `}
        {leeches > 0 &&
          `${leeches === 1 ? 'One rule was' : `${leeches} rules were`} forgotten eight times or more: read what sets the options apart, or suspend what you do not need.`}
      </p>
    </section>
  );
}
