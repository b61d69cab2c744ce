import { useLayoutEffect, useRef } from 'react';
import type { Option } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import { moveStep, placeStep, removeStep } from './order-steps';
import { PlacedStep, SpareStep } from './step-rows';
import { useDrag } from './use-drag';

export interface OrderingInputProps {
  options: Option[];
  order: string[];
  isLocked: boolean;
  labelledBy: string;
  onChange: (order: string[]) => void;
}

/** Steps put in order by buttons, by arrow keys, by their letters, or by dragging. What does not belong is left out. */
export function OrderingInput({ options, order, isLocked, labelledBy, onChange }: OrderingInputProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const sequence = useRef<HTMLDivElement>(null);
  /** What is to have the focus after the rows have changed. */
  const focusNext = useRef<string | null>(null);
  const { held, handlers } = useDrag(sequence, order, (next) => !isLocked && onChange(next));

  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusNext.current)}"]`)?.focus();
    focusNext.current = null;
  });

  const steps = options.map((option, index) => ({ option, letter: letterAt(index) }));
  const letterOf = (id: string) => steps.find(({ option }) => option.id === id)?.letter ?? '';
  const spare = steps.filter(({ option }) => !order.includes(option.id));
  const change = (next: string[], focus: string | null) => {
    focusNext.current = focus;
    onChange(next);
  };
  const add = (id: string) => {
    const at = spare.findIndex(({ option }) => option.id === id);
    const following = spare[at + 1] ?? spare[at - 1];
    change(placeStep(order, id, order.length), following ? `add ${following.option.id}` : `up ${id}`);
  };

  return (
    <fieldset ref={root} aria-labelledby={labelledBy} disabled={isLocked} className="max-w-read min-w-0">
      {/* While a step is held, the page must not scroll by itself to make up for rows that change their places. */}
      <div
        {...(isLocked ? {} : handlers)}
        className={`space-y-5 ${held === null ? '' : 'select-none [overflow-anchor:none]'}`}
      >
        <p id="ordering-help" className="text-sm text-quiet">
          Add the steps in their order. A step that does not belong is left out.
        </p>
        <div ref={sequence} className="space-y-2">
          <h3 className="label">Your order</h3>
          {order.length === 0 && (
            <p className="rounded-md border border-dashed border-edge px-3.5 py-4 text-sm text-quiet">No step yet.</p>
          )}
          <ol aria-label="Your order" className="space-y-2.5">
            {order.map((id, index) => {
              const step = steps.find(({ option }) => option.id === id);
              return (
                step && (
                  <PlacedStep
                    key={id}
                    {...step}
                    place={index + 1}
                    count={order.length}
                    isHeld={held === id}
                    onMove={(by) => change(moveStep(order, id, by), null)}
                    onRemove={() => change(removeStep(order, id), `add ${id}`)}
                  />
                )
              );
            })}
          </ol>
        </div>
        {spare.length > 0 && (
          <div className="space-y-2">
            <h3 className="label">Steps to choose from</h3>
            <ul aria-label="Steps to choose from" className="space-y-2.5">
              {spare.map((step) => (
                <SpareStep key={step.option.id} {...step} onAdd={() => add(step.option.id)} />
              ))}
            </ul>
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {order.length > 0 && `Your order: ${order.map(letterOf).join(', ')}.`}
      </p>
    </fieldset>
  );
}
