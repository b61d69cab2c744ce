import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { countSheet, type Entry, tellOpen } from './sheet';

export interface EndDialogProps {
  entries: readonly Entry[];
  isOpen: boolean;
  onClose: () => void;
  onEnd: () => void;
}

/** Asks once more, and says what would be left open. It comes with the page, since there may be no network when it is wanted. */
export function EndDialog({ entries, isOpen, onClose, onEnd }: EndDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="end-heading"
      aria-describedby="end-told"
      onClose={onClose}
      className="overlay m-auto w-[min(30rem,calc(100vw-2rem))] space-y-4 p-6 backdrop:bg-veil not-open:hidden"
    >
      <h2 id="end-heading" className="font-serif text-xl font-semibold">
        End the exam?
      </h2>
      <p id="end-told">
        {tellOpen(countSheet(entries)) ?? 'Every question is answered.'} After the end nothing can be changed; the
        report follows at once.
      </p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>Go on with the exam</Button>
        <Button variant="primary" onClick={onEnd}>
          End the exam
        </Button>
      </div>
    </dialog>
  );
}
