'use client';

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { ButtonSize, ButtonVariant } from './button-class';
import { IconButton } from './icon-button';
import { MoreIcon } from './icons';
import type { MenuItem } from './menu-popup';

const load = () => import('./menu-popup');
const MenuPopup = lazy(async () => ({ default: (await load()).MenuPopup }));

export interface MenuButtonProps {
  name: string;
  items: MenuItem[];
  icon?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button that opens a list of things to do. The list comes when it is first wanted. */
export function MenuButton({ name, items, icon = <MoreIcon />, variant = 'ghost', size = 'md' }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={anchor}
        name={name}
        icon={icon}
        variant={variant}
        size={size}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={() => void load()}
        onClick={() => {
          setIsWanted(true);
          setIsOpen(!isOpen);
        }}
      />
      {isWanted && (
        <Suspense fallback={null}>
          <MenuPopup anchor={anchor} isOpen={isOpen} onOpenChange={setIsOpen} label={name} items={items} />
        </Suspense>
      )}
    </>
  );
}
