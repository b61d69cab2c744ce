import { lazy, Suspense, useState } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { ReportIcon } from '@/components/ui/icons';
import type { Around, ReportState } from '@/domain/session/around';

const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog')).ReportDialog }));

const told: Record<ReportState, string> = {
  open: 'You reported this question. Thank you.',
  accepted: 'Your report was accepted.',
  declined: 'Your report was declined.',
};

export interface ReportProps {
  answer: string;
  /** What was reported before, as the server knows it. */
  reported: Around['report'];
}

/** The way to say that a question is wrong, or that this was said. */
export function Report({ answer, reported }: ReportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };
  const isDone = reported !== null || isSent;
  useKeyActions(isDone ? {} : { report: open });
  return (
    <>
      <div className="flex min-h-11 items-center text-sm text-quiet">
        {isDone ? (
          <p className="flex items-center gap-2">
            <ReportIcon />
            <span>
              {told[reported?.state ?? 'open']} {reported?.reply && <bdi>{reported.reply}</bdi>}{' '}
              <a className="link" href="/reports">
                Your reports
              </a>
            </span>
          </p>
        ) : (
          <button
            type="button"
            className="flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
            onClick={open}
          >
            <ReportIcon />
            Report this question
            <ActionKey action="report" />
          </button>
        )}
      </div>
      {wasOpened && (
        <Suspense fallback={null}>
          <ReportDialog
            answer={answer}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
            onSent={() => setIsSent(true)}
          />
        </Suspense>
      )}
    </>
  );
}
