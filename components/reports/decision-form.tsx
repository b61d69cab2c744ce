'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { sendDecision } from './send-decision';

export interface DecisionFormProps {
  reportId: string;
  groupId: string | null;
  /** Somebody is told; nobody, where statistics opened the report. */
  hasReporter: boolean;
}

type Decision = 'accepted' | 'declined';

const toReporter = {
  label: 'What the reporter is told',
  error: 'Say in a sentence why: the reporter reads it.',
  done: { accepted: 'Accepted. The reporter is told.', declined: 'Declined. The reporter is told why.' },
};

const toNobody: typeof toReporter = {
  label: 'Why',
  error: 'Say in a sentence why: your colleagues read it.',
  done: { accepted: 'Accepted.', declined: 'Declined.' },
};

/** Accepts a report, or declines it with a sentence; the reporter hears of it. */
export function DecisionForm({ reportId, groupId, hasReporter }: DecisionFormProps) {
  const words = hasReporter ? toReporter : toNobody;
  const [reply, setReply] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [stage, setStage] = useState<'open' | 'sending' | Decision>('open');
  const form = useRef<HTMLFormElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone by then.
  useEffect(() => {
    if (stage === 'accepted' || stage === 'declined') told.current?.focus();
  }, [stage]);
  const decide = async (decision: Decision) => {
    if (stage === 'sending') return;
    if (decision === 'declined' && reply.trim() === '') {
      form.current?.querySelector('textarea')?.focus();
      return setError(words.error);
    }
    setStage('sending');
    const failure = await sendDecision({ reportId, groupId, decision, reply: reply.trim() });
    setError(failure);
    setStage(failure === null ? decision : 'open');
  };
  const accept = (event: FormEvent) => {
    event.preventDefault();
    decide('accepted');
  };
  if (stage === 'accepted' || stage === 'declined')
    return (
      <p ref={told} tabIndex={-1} role="status" className="text-sm font-semibold">
        {words.done[stage]}
      </p>
    );
  return (
    <form ref={form} onSubmit={accept} className="max-w-read space-y-3">
      <Field label={words.label} hint="A sentence. Needed to decline; to accept, as you like." error={error}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={reply}
            onChange={(event) => {
              setReply(event.currentTarget.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" aria-disabled={stage === 'sending'}>
          Accept
        </Button>
        <Button aria-disabled={stage === 'sending'} onClick={() => decide('declined')}>
          Decline
        </Button>
      </div>
    </form>
  );
}
