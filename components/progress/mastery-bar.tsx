import { formatShare } from './format-share';

/** The share of a topic that would be recalled now, as a bar and in figures. */
export function MasteryBar({ mastery, isMet }: { mastery: number; isMet: boolean }) {
  return (
    <div className="flex items-center gap-3 text-sm">
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-1.5 w-full min-w-12 rounded-full"
      >
        <rect width="100" height="6" className="fill-line" />
        <rect width={100 * mastery} height="6" className="fill-accent" />
      </svg>
      <span className="w-22 shrink-0 text-right whitespace-nowrap text-quiet tabular-nums">
        {isMet ? `${formatShare(mastery)} known` : 'not met yet'}
      </span>
    </div>
  );
}
