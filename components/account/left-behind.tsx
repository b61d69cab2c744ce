import { count } from '@/components/offline/say-age';
import { Button } from '@/components/ui/button';
import { isAnythingLeft, type LeftOnDevice, nameUnsent } from './left-on-device';

export interface LeftBehindProps {
  left: LeftOnDevice;
  isSending: boolean;
  onSend: () => void;
}

/** What signing out would throw away, and the way to keep each of it. The region is always there, so that what changes in it is announced. */
export function LeftBehind({ left, isSending, onSend }: LeftBehindProps) {
  const unsent = nameUnsent(left);
  const isOne = left.answers + left.notes === 1;
  return (
    <div role="status">
      {isAnythingLeft(left) && (
        <div className="space-y-3 border-l-4 border-marker py-2 pl-5">
          {unsent !== null && (
            <>
              <p>
                {unsent} on this device {isOne ? 'was' : 'were'} not sent yet. Signing out throws{' '}
                {isOne ? 'it' : 'them'} away.
              </p>
              <Button aria-disabled={isSending} onClick={onSend}>
                {isSending ? 'Sending…' : 'Send first'}
              </Button>
            </>
          )}
          {left.exams.map((id) => (
            <p key={id}>
              A mock exam has answers that were not sent.{' '}
              <a href={`/mock/${id}`} className="link">
                Open it
              </a>{' '}
              to send them, or signing out throws them away.
            </p>
          ))}
          {left.decks > 0 && (
            <p>
              {count(left.decks, 'deck')} {left.decks === 1 ? 'has' : 'have'} text that this device alone keeps. Open{' '}
              {left.decks === 1 ? 'it' : 'them'} in the editor to save it, or signing out throws it away.
            </p>
          )}
        </div>
      )}
    </div>
  );
}
