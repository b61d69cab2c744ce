import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { GroupFrame } from '@/components/groups/group-frame';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readGroup } from '@/server/groups/read-group';

type Props = { children: ReactNode; params: Promise<{ group: string }> };

/** What stands above all pages of a group. Each page asks for itself who may see it: this alone would keep nobody out. */
export default async function GroupLayout({ children, params }: Props) {
  const { group } = await params;
  const outcome = await readGroup(await db(), await actorOf(await headers()), group);
  return outcome.status === 'allowed' ? <GroupFrame group={outcome.group}>{children}</GroupFrame> : children;
}
