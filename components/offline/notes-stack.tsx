import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { loadOffline } from './load-offline';
import { count } from './say-age';
import { changeStatus } from './status';
import { useOfflineStatus } from './use-offline-status';

const box =
  'max-w-read space-y-3 rounded-md border border-line border-l-4 border-l-accent bg-surface px-4 py-3 text-sm';

/** What the reader must be told of the queue: answers that the server did not take, a full disk, verdicts that turned out otherwise. */
export function NotesStack() {
  const { held, why, isFull, notes } = useOfflineStatus();
  return (
    <div className="space-y-3">
      {isFull && (
        <div className={box}>
          <p>
            <strong>This device has no room left.</strong> Your last answer is kept in this page alone. Leave the page
            open until the network is back, or free some space before you answer the next question.
          </p>
        </div>
      )}
      {held > 0 && <HeldAnswers held={held} why={why ?? ''} />}
      {notes.length > 0 && (
        <div className={box}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Button size="sm" onClick={() => changeStatus({ notes: [] })}>
            Understood
          </Button>
        </div>
      )}
    </div>
  );
}

function HeldAnswers({ held, why }: { held: number; why: string }) {
  const [isSure, setIsSure] = useState(false);
  const run = async (work: 'sendHeld' | 'discardHeld') => {
    setIsSure(false);
    await (await loadOffline())?.[work]();
  };
  return (
    <div className={box}>
      <p>
        <strong>
          {count(held, 'answer')} {held === 1 ? 'is' : 'are'} kept on this device, and did not count.
        </strong>{' '}
        {why}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button size="sm" onClick={() => void run('sendHeld')}>
          Try again
        </Button>
        <Button
          size="sm"
          variant={isSure ? 'danger' : 'ghost'}
          onClick={() => (isSure ? void run('discardHeld') : setIsSure(true))}
        >
          {isSure ? `Really discard ${count(held, 'answer')}` : 'Discard'}
        </Button>
      </div>
    </div>
  );
}
