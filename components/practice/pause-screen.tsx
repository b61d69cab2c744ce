import { useEffect, useRef } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';

/** Stands where the question stood, with nothing to read or to decide. */
export function PauseScreen({ isTimed, onGoOn }: { isTimed: boolean; onGoOn: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useKeyActions({ pause: onGoOn });
  return (
    <section
      aria-labelledby="paused-heading"
      className="rise grid min-h-[60vh] max-w-read place-content-center justify-items-center gap-4 rounded-lg bg-sunken px-6 py-12 text-center"
    >
      <h2 id="paused-heading" className="font-serif text-2xl font-semibold">
        Paused
      </h2>
      <p className="text-quiet">
        {isTimed
          ? 'What you chose is kept. The time of this set runs on.'
          : 'The clock stands still, and what you chose is kept.'}
      </p>
      <button ref={button} type="button" className="action" onClick={onGoOn}>
        Go on
        <ActionKey action="pause" />
      </button>
    </section>
  );
}
