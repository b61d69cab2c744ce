import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { type Sent, send } from './send';

interface Finished {
  answered: number;
  correct: number;
  questions: number;
}

export interface AttemptEndProps {
  attempt: { id: string; href: string };
  /** Whether all that it asks was answered; else the learner stopped, and may go on later. */
  isOver: boolean;
  /** The answers with their verdicts: shown once it is handed in, and not before. */
  children: ReactNode;
}

/** The end of an attempt at an assignment: what it came to, or the choice between going on later and handing it in. */
export function AttemptEnd({ attempt, isOver, children }: AttemptEndProps) {
  const [sent, setSent] = useState<Sent<Finished> | null>(null);
  const [isFinishing, setIsFinishing] = useState(isOver);
  const path = `/api/attempts/${attempt.id}/finish`;
  useEffect(() => {
    if (!isFinishing) return;
    let isCurrent = true;
    void send<Finished>('POST', path).then((told) => {
      if (!isCurrent) return;
      setSent(told);
      setIsFinishing(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [isFinishing, path]);
  if (sent?.status === 'ok') {
    const { answered, correct, questions } = sent.body;
    return (
      <div className="space-y-5">
        <p role="status" className="text-lg">
          Handed in: {answered} of {questions} answered, {correct} of them right.
        </p>
        <ButtonLink href={attempt.href} variant="primary">
          Back to the assignment
        </ButtonLink>
        {children}
      </div>
    );
  }
  return (
    <div className="space-y-5">
      <p role="status" className="text-lg">
        {sent?.status === 'refused'
          ? sent.message
          : isFinishing
            ? 'Handing it in.'
            : 'This attempt is not handed in yet. You can go on with it later, on any device.'}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" aria-disabled={isFinishing} onClick={() => setIsFinishing(true)}>
          Hand it in now
        </Button>
        <ButtonLink href={attempt.href}>Go on later</ButtonLink>
      </div>
    </div>
  );
}
