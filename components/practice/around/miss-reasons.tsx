import { useRef, useState } from 'react';
import type { ActionId } from '@/components/keys/actions';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { showToast } from '@/components/ui/show-toast';
import type { MissReason } from '@/domain/session/around';
import { describeFailure, saveMissReason } from './around-client';

const reasons: { reason: MissReason; label: string; action: ActionId }[] = [
  { reason: 'clue', label: 'Missed the clue', action: 'miss clue' },
  { reason: 'rule', label: 'Saw the clue, took the wrong rule', action: 'miss rule' },
  { reason: 'option', label: 'Did not know the option', action: 'miss option' },
  { reason: 'slip', label: 'A slip', action: 'miss slip' },
];

export interface MissReasonsProps {
  answer: string;
  /** What was said before, as the server knows it. */
  told: MissReason | null;
}

interface Said {
  chosen: MissReason | null;
  /** What the server has of it. */
  kept: MissReason | null;
}

/** Why an answer was missed, in one tap. The latest word stands. */
export function MissReasons({ answer, told }: MissReasonsProps) {
  const [{ chosen, kept }, setSaid] = useState<Said>({ chosen: null, kept: null });
  const words = useRef(0);
  const choose = async (reason: MissReason) => {
    words.current += 1;
    const own = words.current;
    setSaid((before) => ({ ...before, chosen: reason }));
    const reply = await saveMissReason(answer, reason);
    // What was said since is still on its way.
    const isLatest = own === words.current;
    setSaid((before) => {
      const stands = reply.status === 'ok' ? reason : before.kept;
      return { chosen: isLatest ? stands : before.chosen, kept: stands };
    });
    if (reply.status !== 'ok') showToast({ text: describeFailure(reply), tone: 'bad' });
  };
  const keys = Object.fromEntries(reasons.map(({ action, reason }) => [action, () => void choose(reason)]));
  useKeyActions(keys);
  const shown = chosen ?? told;
  return (
    <fieldset className="max-w-read">
      <legend className="label">
        Why was it missed?{' '}
        <span role="status" className="font-normal">
          {kept !== null && kept === chosen && 'Noted.'}
        </span>
      </legend>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
        {reasons.map(({ reason, label, action }) => (
          <button
            key={reason}
            type="button"
            aria-pressed={shown === reason}
            onClick={() => void choose(reason)}
            className="flex min-h-11 items-center justify-between gap-2 rounded-md border border-edge px-3 py-1.5 text-left text-sm transition-colors hover:border-accent hover:bg-accent-tint aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
          >
            {label}
            <ActionKey action={action} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
