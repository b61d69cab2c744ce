import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { Phase, Sitting } from './mock-state';

export interface MockMessageProps {
  sitting: Sitting;
  reportHref: string;
  onRetry: () => void;
}

/** What stands in the place of the questions while there are none: on the way, elsewhere, ending, over. */
export function MockMessage({ sitting, reportHref, onRetry }: MockMessageProps) {
  const { phase, misses, queue } = sitting;
  switch (phase.name) {
    case 'unreachable':
      return (
        <Message title="The server cannot be reached">
          <p>Trying again by itself. What you gave is safe, and the clock of an exam under way runs on.</p>
          <Button onClick={onRetry}>Try again</Button>
        </Message>
      );
    case 'refused':
      return (
        <Message title="This exam cannot be opened">
          <p>{phase.message}</p>
          <ButtonLink href="/mock">To the mock exams</ButtonLink>
        </Message>
      );
    case 'elsewhere':
      return (
        <Message title="This exam goes on in another tab">
          <p>It was opened there later, so it has stopped here. What you gave here is not lost. The clock runs on.</p>
          <Button variant="primary" onClick={onRetry}>
            Go on here instead
          </Button>
        </Message>
      );
    case 'closing':
      return (
        <Message title={phase.by === 'clock' ? 'The time is up' : 'The exam ends'}>
          <p role="status">
            {misses > 0
              ? 'The server cannot be reached. Trying again by itself; keep this page open.'
              : queue.length > 0
                ? 'Sending what is left.'
                : 'One moment.'}
          </p>
          {phase.by === 'clock' && misses > 0 && (
            <p>
              What was saved counts, and the exam has ended on the server.{' '}
              <a className="link" href={reportHref}>
                To the report
              </a>
            </p>
          )}
        </Message>
      );
    case 'ended':
      return (
        <Message title={titleOf(phase)}>
          {phase.lost > 0 && <p>{tellLost(phase.lost)}</p>}
          <p>Nothing can be changed any more. The report says how it went, question by question.</p>
          <ButtonLink href={reportHref} variant="primary">
            To the report
          </ButtonLink>
        </Message>
      );
    default:
      return null;
  }
}

function titleOf({ by }: Extract<Phase, { name: 'ended' }>): string {
  return by === 'clock' ? 'The time is up' : 'The exam has ended';
}

function tellLost(lost: number): string {
  const what = lost === 1 ? 'The last change to one question' : `The last changes to ${lost} questions`;
  return `${what} came too late and ${lost === 1 ? 'does' : 'do'} not count.`;
}

/** Takes the focus, so that whoever was in the middle of something hears what happened. */
function Message({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="max-w-read space-y-4 border-l-4 border-marker py-2 pl-5">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </div>
  );
}
