import { type KeyboardEvent, useId, useRef } from 'react';
import type { Cell } from '@/domain/bank/item';
import { CellReason } from './cell-reason';
import { CellSign, readSign } from './cell-sign';

interface DecisionCellProps {
  cell: Cell | undefined;
  /** Of the option and of the trait. */
  names: [string, string];
  isTabStop: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One sign of a decision table; what is known opens its reason beside it. */
export function DecisionCell({ cell, names, isTabStop, isOpen, onToggle, onFocus, onKeyDown }: DecisionCellProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // A press outside closes the note, and its own sign is outside as well: the same press must not open it again.
  const isPressedOpen = useRef(false);
  if (!cell?.why) {
    const blank: Cell = cell ?? { value: 'unknown', why: null };
    return (
      <td>
        <CellSign cell={blank} />
        <span className="sr-only">{readSign(blank)}</span>
      </td>
    );
  }
  return (
    <td className="p-0">
      <button
        ref={button}
        type="button"
        aria-label={`${readSign(cell)}, why`}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          isPressedOpen.current = isOpen;
        }}
        onClick={() => {
          onToggle(!isOpen && !isPressedOpen.current);
          isPressedOpen.current = false;
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        className="inline-flex min-h-11 w-full items-center justify-center -outline-offset-4 hover:bg-accent-tint"
      >
        <CellSign cell={cell} />
      </button>
      {isOpen && <CellReason id={id} cell={cell} names={names} beside={button} onClose={() => onToggle(false)} />}
    </td>
  );
}
