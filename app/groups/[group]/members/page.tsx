import type { Metadata } from 'next';
import { MembersPage } from '@/components/groups/members-page';
import { listMembers } from '@/server/groups/read-members';
import { allowed } from '../../../reader';
import { clockFor, roomOf } from '../../room';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'Members' };

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ group: string }>; searchParams: Promise<Asked> };

const oneOf = (asked: string | string[] | undefined) => (typeof asked === 'string' ? asked.trim().slice(0, 100) : '');

export default async function Page({ params, searchParams }: Props) {
  const [{ group: groupId }, { search, page }] = await Promise.all([params, searchParams]);
  const path = `/groups/${groupId}/members`;
  const actor = await signedIn(path);
  const { now } = await clockFor(actor);
  const { role, members } = allowed(await listMembers(await roomOf(actor), actor, { groupId, now }), path);
  return <MembersPage {...{ groupId, role, members }} asked={{ search: oneOf(search), page: oneOf(page) }} />;
}
