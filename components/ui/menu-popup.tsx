'use client';

import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { type AnchoredPopupProps, isPressOnAnchor } from './anchored-popup';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  tone?: 'plain' | 'bad';
  isDisabled?: boolean;
  onSelect: () => void;
}

/** The open part of a MenuButton, fetched when it is first wanted. */
export function MenuPopup({ label, items, ...own }: AnchoredPopupProps & { label: string; items: MenuItem[] }) {
  return (
    <Menu.Root
      open={own.isOpen}
      modal={false}
      onOpenChange={(open, { event }) => {
        if (open || !isPressOnAnchor(own, event)) own.onOpenChange(open);
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={own.anchor} sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup aria-label={label} finalFocus={own.anchor} className="overlay min-w-52 p-1.5 outline-none">
            {items.map((item) => (
              <Menu.Item
                key={item.label}
                disabled={item.isDisabled ?? false}
                onClick={item.onSelect}
                className={`flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 text-sm -outline-offset-3 select-none data-disabled:cursor-default data-disabled:opacity-55 data-highlighted:bg-accent-tint pointer-coarse:min-h-touch ${item.tone === 'bad' ? 'text-bad' : ''}`}
              >
                {item.icon}
                {item.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
