import { marks } from './marks';
import { scale } from './scale';

export interface TwoSharesProps {
  /** Both 0 to 1: the first is a ring, the second a full dot. */
  ring: number;
  dot: number;
}

/** Two shares on one line and the stretch between them; the numbers stand beside it. */
export function TwoShares({ ring, dot }: TwoSharesProps) {
  const place = scale([0, 1], [8, 232]);
  return (
    <svg viewBox="0 0 240 16" aria-hidden="true" className="w-full max-w-xs">
      <path d="M8 8H232" className={marks.grid} strokeWidth="2" />
      <path d={`M${place(ring)} 8H${place(dot)}`} className={marks.guide} strokeWidth="2" />
      <circle cx={place(dot)} cy="8" r="5" className={marks.full} />
      <circle cx={place(ring)} cy="8" r="5" strokeWidth="2" className={marks.hollow} />
    </svg>
  );
}
