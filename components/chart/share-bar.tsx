import { marks } from './marks';
import { round } from './scale';

/** A share of 0 to 1 as a bar, for the eye: the number stands beside it. */
export function ShareBar({ share, className = '' }: { share: number; className?: string }) {
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className={`h-1.5 w-full ${className}`}>
      <rect width="100" height="6" className={marks.track} />
      <rect width={round(100 * share)} height="6" className={marks.full} />
    </svg>
  );
}
