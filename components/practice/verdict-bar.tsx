import { useEffect, useRef } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { IconButton } from '@/components/ui/icon-button';
import { UndoIcon } from '@/components/ui/icons';
import { ActionBar } from './action-bar';
import { ItemTools } from './around/item-tools';
import type { MarksInHand } from './around/use-marks';

/** A second press of Enter that was meant for the submit must not skip the verdict. */
const deafMs = 350;

export interface VerdictBarProps {
  isLast: boolean;
  care: MarksInHand;
  onUndo: (() => void) | null;
  onNext: () => void;
  onFinish: () => void;
}

/** What to do after a verdict: go on, above all. */
export function VerdictBar({ isLast, care, onUndo, onNext, onFinish }: VerdictBarProps) {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
  }, []);
  useKeyActions({
    next: () => performance.now() - shownAt.current > deafMs && onNext(),
    ...(!isLast && { finish: onFinish }),
    ...(onUndo && { undo: onUndo }),
  });
  return (
    <ActionBar>
      <div className="flex flex-wrap items-center justify-end gap-x-1 gap-y-2 sm:gap-x-2">
        <div className="-ml-3 flex flex-auto items-center">
          {onUndo && <IconButton name="Undo this answer" icon={<UndoIcon />} onClick={onUndo} />}
          <ItemTools care={care} />
        </div>
        {!isLast && (
          <button
            type="button"
            className="action-quiet min-h-12 max-sm:border-transparent max-sm:px-2"
            onClick={onFinish}
          >
            Finish
          </button>
        )}
        <button type="button" className="action max-sm:px-4 sm:min-w-48" onClick={onNext}>
          {isLast ? 'See the summary' : 'Next question'}
          <ActionKey action="next" />
        </button>
      </div>
    </ActionBar>
  );
}
