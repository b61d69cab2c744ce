'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { type GroupRole, teaches } from './group-role';

const tabs = [
  { path: '', name: 'Overview', isForAll: true },
  { path: '/assignments', name: 'Assignments', isForAll: true },
  { path: '/members', name: 'Members', isForAll: true },
  { path: '/decks', name: 'Decks', isForAll: false },
  { path: '/reports', name: 'Reports', isForAll: false },
  { path: '/insight', name: 'Insight', isForAll: false },
];

/** The pages of a group that are for this role, in one row; the one that is open is marked, and in view. */
export function GroupTabs({ groupId, role }: { groupId: string; role: GroupRole }) {
  const here = usePathname();
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const open = here === '' ? null : row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && open)
      row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
  }, [here]);
  const home = `/groups/${groupId}`;
  // Invites are reached from the members.
  const isWithin = (path: string) => path === '/members' && here === `${home}/invites`;
  const isHere = (path: string) =>
    isWithin(path) || here === `${home}${path}` || (path !== '' && here.startsWith(`${home}${path}/`));
  return (
    <nav aria-label="Group" className="border-b border-line print:hidden">
      <ul ref={row} className="tab-row relative -mx-4 px-1 sm:-mx-3 sm:px-0">
        {tabs
          .filter(({ isForAll }) => isForAll || teaches(role))
          .map(({ path, name }) => (
            <li key={name}>
              <a
                href={`${home}${path}`}
                aria-current={isHere(path) ? 'page' : undefined}
                className="flex min-h-touch items-center border-b-2 whitespace-nowrap focus-visible:-outline-offset-4 border-transparent px-3 text-sm font-medium text-quiet transition-colors hover:text-ink aria-[current=page]:[scroll-initial-target:nearest] aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
