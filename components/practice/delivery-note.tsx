import type { Phase } from './practice-state';

export interface DeliveryNoteProps {
  phase: Extract<Phase, { name: 'sending' | 'unsent' | 'refused' }>;
  onRetry: () => void;
  onDiscard: () => void;
}

/** Where an answer is between submit and verdict. */
export function DeliveryNote({ phase, onRetry, onDiscard }: DeliveryNoteProps) {
  if (phase.name === 'sending') {
    return <p className="flex min-h-12 items-center font-medium text-quiet">Sending your answer…</p>;
  }
  if (phase.name === 'unsent') {
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-56 flex-1 text-sm">
          <strong className="block font-semibold">Not sent yet.</strong>
          {phase.survivesClosing
            ? 'The server cannot be reached. Your answer is kept on this device and is sent as soon as it can be.'
            : 'The server cannot be reached, and this browser keeps nothing for later: leave this page open until the answer is sent.'}
        </p>
        <button type="button" className="action" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="min-w-56 flex-1 text-sm">
        <strong className="block font-semibold">The server did not take this answer.</strong>
        {phase.message}
      </p>
      <div className="flex gap-3">
        <button type="button" className="action-quiet" onClick={onRetry}>
          Try again
        </button>
        <button type="button" className="action" onClick={onDiscard}>
          Skip it
        </button>
      </div>
    </div>
  );
}
