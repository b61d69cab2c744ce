import type { Phase } from './practice-state';
import { SecondsLeft } from './seconds-left';

export interface DeliveryNoteProps {
  phase: Extract<Phase, { name: 'sending' | 'unsent' | 'refused' }>;
  onRetry: () => void;
  onDiscard: () => void;
}

/** Where an answer is between submit and verdict. That it could not be sent is said aloud; that it is on its way would be chatter. */
export function DeliveryNote({ phase, onRetry, onDiscard }: DeliveryNoteProps) {
  return (
    <>
      {phase.name === 'sending' && (
        <p className="flex min-h-12 items-center font-medium text-quiet">Sending your answer…</p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div role="status" className="min-w-56 flex-1 text-sm empty:sr-only">
          {phase.name !== 'sending' && <Failure phase={phase} />}
        </div>
        {phase.name === 'unsent' && phase.waitMs === null && (
          <button type="button" className="action" onClick={onRetry}>
            Try again
          </button>
        )}
        {phase.name === 'refused' && (
          <div className="flex gap-3">
            <button type="button" className="action-quiet" onClick={onRetry}>
              Try again
            </button>
            <button type="button" className="action" onClick={onDiscard}>
              Skip it
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function Failure({ phase }: { phase: Extract<Phase, { name: 'unsent' | 'refused' }> }) {
  if (phase.name === 'refused')
    return (
      <p>
        <strong className="block font-semibold">The server did not take this answer.</strong>
        {phase.message}
      </p>
    );
  if (phase.waitMs !== null)
    return (
      <p>
        <strong className="block font-semibold">Too many answers in a minute.</strong>
        {phase.survivesClosing ? 'Yours is kept on this device, and sent again' : 'Yours is sent again'} in{' '}
        <SecondsLeft waitMs={phase.waitMs} />.
      </p>
    );
  return (
    <p>
      <strong className="block font-semibold">Not sent yet.</strong>
      {phase.survivesClosing
        ? 'The server cannot be reached. Your answer is kept on this device and is sent as soon as it can be.'
        : 'The server cannot be reached, and this browser keeps nothing for later: leave this page open until the answer is sent.'}
    </p>
  );
}
