import { formatMoment } from './format-moment';
import type { DraftState } from './use-draft';

/** What became of what was written, in a few words that are read out politely. */
export function SaveLine({ state, isClean, number }: { state: DraftState; isClean: boolean; number: number }) {
  return (
    <p role="status" className="text-sm text-quiet">
      {tell(state, isClean, number)}
    </p>
  );
}

function tell(state: DraftState, isClean: boolean, number: number): string {
  if (isClean) return number === 0 ? 'Nothing is written yet.' : `This is revision ${number}.`;
  switch (state.name) {
    case 'kept':
      return `Draft saved at ${formatMoment(state.at)}.`;
    case 'local':
      return 'The server is out of reach: your draft is kept on this device, and sent when it is back.';
    case 'too large':
      return 'Your draft is larger than 64 KB, so it is kept on this device only.';
    case 'moved':
      return 'Your draft was changed elsewhere.';
    default:
      return 'Saving your draft …';
  }
}
