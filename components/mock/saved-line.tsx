import { useState } from 'react';
import type { Sitting } from './mock-state';

type Sent = Pick<Sitting, 'queue' | 'misses'>;

const isCutOff = ({ queue, misses }: Sent) => misses > 0 && queue.length > 0;

/** In two words, whether the server has everything that was given. */
export function SavedWord({ sitting }: { sitting: Sent }) {
  const word = isCutOff(sitting) ? 'Not saved yet' : sitting.queue.length > 0 ? 'Saving' : 'All saved';
  return <p className={`text-xs ${isCutOff(sitting) ? 'font-semibold text-bad' : 'text-quiet'}`}>{word}</p>;
}

/** What holds while the server cannot be reached, and that it is over. The region is always there, so that what enters it is announced. */
export function CutOffNote({ sitting }: { sitting: Sent }) {
  const [wasCutOff, setWasCutOff] = useState(false);
  if (isCutOff(sitting) && !wasCutOff) setWasCutOff(true);
  return (
    <div role="status" className="max-w-read">
      {isCutOff(sitting) && (
        <p className="rise rounded-md border border-line border-l-4 border-l-bad bg-surface px-4 py-3 text-sm">
          Not saved yet: the connection is lost. Go on answering. What you give is kept on this device and sent as soon
          as the server can be reached. The clock runs on meanwhile, and what arrives after the end does not count.
        </p>
      )}
      {wasCutOff && sitting.queue.length === 0 && (
        <span className="sr-only">The server has all your answers again.</span>
      )}
    </div>
  );
}
