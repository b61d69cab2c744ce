'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { describeFailure, sendReport } from './around-client';

export interface ReportDialogProps {
  answer: string;
  isOpen: boolean;
  onClose: () => void;
  onSent: () => void;
}

/** Says what is wrong with a question; the question and the answer go along as they were. */
export function ReportDialog({ answer, isOpen, onClose, onSent }: ReportDialogProps) {
  const form = useId();
  const [comment, setComment] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [stage, setStage] = useState<'writing' | 'sending' | 'sent'>('writing');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (comment.trim() === '') return setError('Say in a few words what is wrong.');
    setStage('sending');
    const reply = await sendReport(answer, comment.trim());
    setStage(reply.status === 'ok' ? 'sent' : 'writing');
    setError(reply.status === 'ok' ? null : describeFailure(reply));
    if (reply.status === 'ok') onSent();
  };
  if (stage === 'sent')
    return (
      <Dialog
        title="Thank you"
        isOpen={isOpen}
        onClose={onClose}
        actions={
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        }
      >
        <div role="status" className="space-y-2">
          <p>Your report is kept with the question as you saw it and the answer you gave.</p>
          <p>
            Whoever looks after this bank reads it. If the question is wrong, it is mended, and you meet it again in its
            new form. Your progress stays as it is.
          </p>
        </div>
      </Dialog>
    );
  return (
    <Dialog
      title="Report this question"
      description="The question as you saw it and your answer go along."
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} aria-disabled={stage === 'sending'}>
            {stage === 'sending' ? 'Sending …' : 'Send the report'}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send}>
        <Field
          label="What is wrong?"
          hint="A wrong answer, a page that says otherwise, words that mislead …"
          error={error}
        >
          {(control) => (
            <Textarea
              {...control}
              maxLength={2000}
              value={comment}
              onChange={(event) => {
                setComment(event.currentTarget.value);
                setError(null);
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
