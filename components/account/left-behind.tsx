import { Button } from '@/components/ui/button';
import { isAnythingLeft, type LeftOnDevice, nameUnsent } from './left-on-device';

export interface LeftBehindProps {
  left: LeftOnDevice;
  sending: 'not yet' | 'now' | 'tried';
  onSend: () => void;
}

/** What signing out would throw away, and the way to keep it. The region is always there, so that what changes in it is announced. */
export function LeftBehind({ left, sending, onSend }: LeftBehindProps) {
  const { answers, notes, exams, decks } = left;
  const isOne = answers + notes === 1 && exams.length + decks === 0;
  return (
    <div role="status">
      {sending === 'tried' && !isAnythingLeft(left) && <p>All of it was sent.</p>}
      {isAnythingLeft(left) && (
        <div className="space-y-3 border-l-4 border-marker py-2 pl-5">
          <p>
            {nameUnsent(left)} on this device {isOne ? 'was' : 'were'} not sent yet. Signing out throws{' '}
            {isOne ? 'it' : 'them'} away.
          </p>
          <Button aria-disabled={sending === 'now'} onClick={onSend}>
            {sending === 'now' ? 'Sending…' : sending === 'tried' ? 'Send again' : 'Send first'}
          </Button>
          {sending === 'tried' && <WhyLeft {...left} />}
        </div>
      )}
    </div>
  );
}

/** What to do with what could not be sent from here. */
function WhyLeft({ exams, decks }: LeftOnDevice) {
  return (
    <>
      <p className="text-quiet">Not all of it could be sent. If the server is out of reach, try again later.</p>
      {exams.map((id) => (
        <p key={id}>
          <a href={`/mock/${id}`} className="link">
            Open the mock exam
          </a>{' '}
          to see whether it still takes your answers.
        </p>
      ))}
      {decks > 0 && (
        <p>
          Open {decks === 1 ? 'the deck' : 'the decks'} in the editor: if a draft was changed on another device, you
          choose there which text stays. Somebody else’s draft on this device is theirs to open.
        </p>
      )}
    </>
  );
}
