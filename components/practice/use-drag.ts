import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { findPlace, placeStep, removeStep } from './order-steps';

export interface Drag {
  /** The step that is held, or null. */
  held: string | null;
  /** For the element around both lists: it keeps the pointer while rows change their places under it. */
  handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Steps dragged by what carries `data-grip`; the rows of the sequence carry `data-step`. The buttons do the same without dragging. */
export function useDrag(
  sequence: RefObject<HTMLElement | null>,
  order: string[],
  onChange: (order: string[]) => void,
): Drag {
  const [held, setHeld] = useState<string | null>(null);
  const before = useRef(order);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    const id = grip?.getAttribute('data-grip');
    if (!id || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    before.current = order;
    setHeld(id);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (held === null || !sequence.current) return;
    const others = [...sequence.current.querySelectorAll<HTMLElement>('[data-step]')].filter(
      (row) => row.dataset.step !== held,
    );
    const middles = others.map((row) => row.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
    const place = findPlace(event.clientY, middles, sequence.current.getBoundingClientRect().bottom);
    const moved = place === null ? removeStep(order, held) : placeStep(order, held, place);
    if (moved.join() !== order.join()) onChange(moved);
  };
  const onPointerUp = () => setHeld(null);
  const onPointerCancel = () => {
    if (held !== null) onChange(before.current);
    setHeld(null);
  };
  return { held, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
