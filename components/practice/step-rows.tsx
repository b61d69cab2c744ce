import type { KeyboardEvent, ReactNode } from 'react';
import { InlineText } from '@/components/text/inline-text';
import type { Option } from '@/domain/question/question';
import { OptionBadge } from './option-badge';

interface Step {
  option: Option;
  letter: string;
}

export interface PlacedStepProps extends Step {
  /** Counted from 1. */
  place: number;
  count: number;
  isHeld: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A step of the reader's sequence, with its number and what can be done to it; the arrow keys move it too. */
export function PlacedStep({ option, letter, place, count, isHeld, onMove, onRemove }: PlacedStepProps) {
  const move = (by: -1 | 1) => (by < 0 ? place > 1 : place < count) && onMove(by);
  const hear = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li
      data-step={option.id}
      className={`flex flex-wrap items-start gap-x-2.5 gap-y-1 rounded-md border border-accent bg-accent-tint py-2 pr-2 pl-1 ${isHeld ? 'ring-2 ring-accent' : ''}`}
    >
      <Grip id={option.id} />
      <span className="w-5 py-2 text-right font-semibold tabular-nums">{place}.</span>
      <span className="py-2">
        <OptionBadge letter={letter} shape="square" state="chosen" />
      </span>
      <span className="min-w-32 flex-1 py-2">
        <InlineText text={option.text} />
      </span>
      <span className="ml-auto flex gap-1">
        <RowButton
          focus={`up ${option.id}`}
          name={`Move ${letter} up`}
          isIdle={place === 1}
          onPress={() => move(-1)}
          onKeyDown={hear}
        >
          <path d="m6 14 6-6 6 6" />
        </RowButton>
        <RowButton
          focus={`down ${option.id}`}
          name={`Move ${letter} down`}
          isIdle={place === count}
          onPress={() => move(1)}
          onKeyDown={hear}
        >
          <path d="m6 10 6 6 6-6" />
        </RowButton>
        <RowButton
          focus={`out ${option.id}`}
          name={`Leave ${letter} out`}
          isIdle={false}
          onPress={onRemove}
          onKeyDown={hear}
        >
          <path d="m7 7 10 10M17 7 7 17" />
        </RowButton>
      </span>
    </li>
  );
}

/** A step not in the sequence: the whole row is the button that adds it. */
export function SpareStep({ option, letter, onAdd }: Step & { onAdd: () => void }) {
  return (
    <li className="flex items-start gap-1">
      <Grip id={option.id} />
      <button
        type="button"
        data-focus={`add ${option.id}`}
        onClick={onAdd}
        className="flex min-h-13 min-w-0 flex-1 items-start gap-3.5 rounded-md border border-line bg-surface px-3.5 py-3 text-left transition-colors hover:border-edge"
      >
        <OptionBadge letter={letter} shape="square" state="open" />
        <span className="min-w-0 flex-1 pt-px">
          <span className="sr-only">Add: </span>
          <InlineText text={option.text} />
        </span>
      </button>
    </li>
  );
}

/** Where a finger or a mouse takes hold. Not for the keyboard: the buttons beside it do the same. */
function Grip({ id }: { id: string }) {
  return (
    <span
      data-grip={id}
      aria-hidden="true"
      className="grid min-h-11 w-8 shrink-0 cursor-grab touch-none place-items-center self-center text-quiet active:cursor-grabbing"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5" fill="currentColor">
        {[6, 12, 18].flatMap((y) => [9, 15].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
      </svg>
    </span>
  );
}

interface RowButtonProps {
  focus: string;
  name: string;
  /** Idle, not disabled: a disabled button would lose the focus in the middle of moving. */
  isIdle: boolean;
  onPress: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}

function RowButton({ focus, name, isIdle, onPress, onKeyDown, children }: RowButtonProps) {
  return (
    <button
      type="button"
      data-focus={focus}
      aria-label={name}
      aria-disabled={isIdle || undefined}
      onClick={onPress}
      onKeyDown={onKeyDown}
      className="grid size-11 place-items-center rounded-md border border-edge bg-surface hover:border-accent aria-disabled:border-line aria-disabled:text-quiet"
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    </button>
  );
}
