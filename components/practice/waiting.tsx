import type { ReactNode } from 'react';
import { SecondsLeft } from './seconds-left';

/** The shape of a question while it is on its way. */
export function LoadingQuestion() {
  return (
    <div className="max-w-read">
      <p role="status" className="sr-only">
        Loading a question
      </p>
      <div aria-hidden="true" className="space-y-3 motion-safe:animate-pulse">
        <div className="h-5 w-full rounded-sm bg-line" />
        <div className="h-5 w-11/12 rounded-sm bg-line" />
        <div className="h-5 w-2/3 rounded-sm bg-line" />
        <div className="h-4" />
        <LoadingOptions count={4} />
      </div>
    </div>
  );
}

/** The shape of options. */
export function LoadingOptions({ count }: { count: number }) {
  const rows = Array.from({ length: count }, (_, at) => at);
  return rows.map((row) => <div key={row} className="h-13 rounded-md border border-line bg-surface" />);
}

/** No question can be had just now. */
export function Trouble({ message, onRetry }: { message: ReactNode; onRetry: () => void }) {
  return (
    <div role="alert" className="max-w-read space-y-4 rounded-md border border-line bg-surface p-6">
      <h2 className="font-serif text-xl font-semibold">No question just now</h2>
      <p>{message}</p>
      <button type="button" className="action" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** The server does not answer, or takes no more for a while; what waits goes first when it does. */
export function OutOfReach({ waitMs, onRetry }: { waitMs: number | null; onRetry: () => void }) {
  const message =
    waitMs === null ? (
      'The server cannot be reached. Trying again by itself.'
    ) : (
      <>
        Too many answers in a minute. Those that wait on this device are sent again in <SecondsLeft waitMs={waitMs} />.
      </>
    );
  return <Trouble message={message} onRetry={onRetry} />;
}
