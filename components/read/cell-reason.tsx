import { type RefObject, useEffect, useRef } from 'react';
import { asSentence } from '@/components/practice/review-options';
import { InlineText } from '@/components/text/inline-text';
import type { Cell } from '@/domain/bank/item';

interface CellReasonProps {
  id: string;
  cell: Cell;
  names: [string, string];
  beside: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Why an option has a trait or lacks it, above the page and beside its sign. Esc or a press elsewhere closes it. */
export function CellReason({ id, cell, names: [option, trait], beside, onClose }: CellReasonProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The browser places it by what it is opened from.
    note.current?.showPopover(beside.current === null ? undefined : { source: beside.current });
  }, [beside]);
  return (
    <div
      ref={note}
      id={id}
      popover="auto"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      className="inset-auto m-1 w-72 max-w-[calc(100vw-2rem)] rounded-md border border-edge bg-surface p-4 text-left text-sm text-ink [position-anchor:auto] [position-area:bottom] [position-try-fallbacks:flip-block,bottom_span-left,bottom_span-right]"
    >
      <p className="font-semibold">
        <InlineText text={option} />
      </p>
      <p className="text-quiet">
        {words[cell.value]} <InlineText text={trait} />
      </p>
      <p className="mt-1.5">
        <InlineText text={asSentence(cell.why ?? '')} />
      </p>
    </div>
  );
}

const words = { yes: 'Yes:', no: 'No:', rank: 'Rank by', unknown: '' } as const;
