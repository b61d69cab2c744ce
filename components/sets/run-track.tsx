import { Button } from '@/components/ui/button';
import type { RunState } from '@/domain/session/exchange';

interface RunTrackProps {
  /** As the question on show was handed out with. */
  run: RunState;
  isAnswered: boolean;
  topic: string;
  /** Absent while there is nothing to break off, as below a verdict, which has a way out of its own. */
  onFinish?: () => void;
}

/** Where the reader is in a set: the question on show, of how many. */
export function RunTrack({ run, isAnswered, topic, onFinish }: RunTrackProps) {
  const place = run.answered + 1;
  const total = run.answered + run.left;
  return (
    <div className="flex items-center gap-x-3 text-xs text-quiet sm:gap-x-5">
      <p className="text-sm font-semibold whitespace-nowrap text-ink tabular-nums">
        <span className="sr-only">Question </span>
        {place} of {total}
      </p>
      <progress
        aria-hidden="true"
        value={run.answered + (isAnswered ? 1 : 0)}
        max={total}
        className="h-1.5 w-24 min-w-0 shrink appearance-none overflow-hidden rounded-full bg-sunken ring-1 ring-line sm:w-40 sm:shrink-0 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
      />
      <p className="min-w-0 flex-1 max-sm:hidden">{topic}</p>
      {onFinish && (
        <Button variant="ghost" size="sm" className="ml-auto" onClick={onFinish}>
          Finish
        </Button>
      )}
    </div>
  );
}
