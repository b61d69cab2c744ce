import type { NextQuestion, NextResponse } from '@/domain/session/exchange';
import type { TallyEntry } from './tally';

interface SessionTrackProps {
  asked: Pick<NextQuestion, 'topic'>;
  /** What is left: the question on show counts until it is answered, then what comes after it does. */
  left: Pick<NextResponse, 'due' | 'new'>;
  tally: TallyEntry[];
}

/** Where the reader is: the topic, what is left today, and a mark for each answer of this session. */
export function SessionTrack({ asked, left, tally }: SessionTrackProps) {
  const correct = tally.filter((entry) => entry.correct).length;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-xs text-quiet">
      <p className="font-semibold text-ink">{asked.topic.title}</p>
      <div className="flex items-center gap-4">
        {tally.length > 0 && (
          <p className="flex items-end gap-1">
            <span className="sr-only">
              This session: {tally.length} answered, {correct} right.
            </span>
            {tally.slice(-12).map((entry) => (
              <span
                key={entry.answerId}
                aria-hidden="true"
                className={`w-1.5 rounded-full ${entry.correct ? 'h-3 bg-accent' : 'h-1.5 bg-edge'}`}
              />
            ))}
          </p>
        )}
        <p className="tabular-nums">{describeLeft(left)}</p>
      </div>
    </div>
  );
}

function describeLeft({ due, new: fresh }: Pick<NextResponse, 'due' | 'new'>): string {
  const parts = [due > 0 ? `${due} due` : '', fresh > 0 ? `${fresh} new` : ''].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} today` : '';
}
