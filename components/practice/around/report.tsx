import { lazy, Suspense, useState } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { ReportIcon } from '@/components/ui/icons';

const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog')).ReportDialog }));

export interface ReportProps {
  answer: string;
  /** Reported before, as the server knows it. */
  isReported: boolean;
}

/** The way to say that a question is wrong, or that this was said. */
export function Report({ answer, isReported }: ReportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };
  const isDone = isReported || isSent;
  useKeyActions(isDone ? {} : { report: open });
  return (
    <>
      <div className="flex min-h-11 items-center text-sm text-quiet">
        {isDone ? (
          <p className="flex items-center gap-2">
            <ReportIcon />
            You reported this question. Thank you.
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
