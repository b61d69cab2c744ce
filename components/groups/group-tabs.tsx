'use client';

import { usePathname } from 'next/navigation';
import { TabRow } from '@/components/layout/tab-row';
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
  const home = `/groups/${groupId}`;
  // Invites are reached from the members.
  const isWithin = (path: string) => path === '/members' && here === `${home}/invites`;
  const isHere = (path: string) =>
    isWithin(path) || here === `${home}${path}` || (path !== '' && here.startsWith(`${home}${path}/`));
  const shown = tabs.filter(({ isForAll }) => isForAll || teaches(role));
  return (
    <nav aria-label="Group" className="border-b border-line print:hidden">
      <TabRow
        look="tabs"
        tabs={shown.map(({ path, name }) => ({ href: `${home}${path}`, name, isHere: isHere(path) }))}
      />
    </nav>
  );
}
