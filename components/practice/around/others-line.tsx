import { describeOthers } from './describe-others';
import type { AroundState } from './use-around';

/** How others answered, in a line that keeps its place while it is asked for. */
export function OthersLine({ state }: { state: AroundState }) {
  return <p className="mt-2 min-h-[1.5em] px-3.5 text-xs text-quiet">{describeOthers(state)}</p>;
}
