'use client';

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button';

const load = () => import('./popover-popup');
const PopoverPopup = lazy(async () => ({ default: (await load()).PopoverPopup }));

export interface PopoverButtonProps extends Omit<ButtonProps, 'title' | 'onClick'> {
  title: ReactNode;
  /** What the card holds. */
  card: ReactNode;
}

/** A button that opens a small card beside it. The card comes when it is first wanted. */
export function PopoverButton({ title, card, ...rest }: PopoverButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        {...rest}
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void load()}
        onClick={() => {
          setIsWanted(true);
          setIsOpen(!isOpen);
        }}
      />
      {isWanted && (
        <Suspense fallback={null}>
          <PopoverPopup anchor={anchor} isOpen={isOpen} onOpenChange={setIsOpen} title={title}>
            {card}
          </PopoverPopup>
        </Suspense>
      )}
    </>
  );
}
