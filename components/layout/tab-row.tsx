'use client';

import { useEffect, useRef } from 'react';

export interface Tab {
  href: string;
  name: string;
  isHere: boolean;
}

/** Rows and tabs; what a row is moved outwards by, its tabs have as their edge: words stand below words. */
const looks = {
  tabs: {
    row: '-mx-4 px-1 sm:-mx-3 sm:px-0',
    tab: 'border-b-2 border-transparent px-3 font-medium text-quiet transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink',
  },
  links: {
    row: '-mx-4 px-2.5 sm:-mx-2 sm:px-0',
    tab: 'rounded-md px-1.5 text-accent sm:px-2 underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink',
  },
};

export interface TabRowProps {
  tabs: readonly Tab[];
  /** Links, where tabs stand above them already. */
  look: keyof typeof looks;
}

/** Pages that belong together, in one row that scrolls where it is too long; the one that is open is marked, and in view. */
export function TabRow({ tabs, look }: TabRowProps) {
  const row = useRef<HTMLUListElement>(null);
  const open = tabs.find(({ isHere }) => isHere)?.href;
  useEffect(() => {
    const tab = open === undefined ? null : row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && tab) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2;
  }, [open]);
  return (
    <ul ref={row} className={`tab-row relative ${looks[look].row}`}>
      {tabs.map(({ href, name, isHere }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={`flex min-h-touch items-center text-sm whitespace-nowrap focus-visible:-outline-offset-4 aria-[current=page]:[scroll-initial-target:nearest] ${looks[look].tab}`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
