import { PageLinks } from '@/components/insight/page-links';
import { pageOf } from '@/components/insight/page-of';
import { ButtonLink } from '@/components/ui/button-link';
import { findMembers } from './find-members';
import { type GroupRole, teaches } from './group-role';
import { MemberSearch } from './member-search';
import { type MemberLine, MemberTable } from './member-table';
import { ShareSwitch } from './share-switch';

export interface MembersPageProps {
  groupId: string;
  /** Of whoever reads it. */
  role: GroupRole;
  members: readonly MemberLine[];
  asked: { search: string; page: string };
}

const A_PAGE = 50;

/** Who belongs to a group, and what a learner lets the others see. */
export function MembersPage({ groupId, role, members, asked }: MembersPageProps) {
  const me = members.find(({ isMe }) => isMe);
  const path = `/groups/${groupId}/members`;
  const found = findMembers(members, asked.search);
  const { rows, page, pages } = pageOf(found, asked.page, A_PAGE);
  const hrefOf = (at: number) =>
    `${path}?${new URLSearchParams({ ...(asked.search && { search: asked.search }), page: `${at}` })}`;
  return (
    <div className="space-y-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="min-w-0 font-serif text-2xl font-semibold">Members</h1>
        {teaches(role) && (
          <ButtonLink href={`/groups/${groupId}/invites`} variant={members.length === 1 ? 'primary' : 'quiet'}>
            Invite people
          </ButtonLink>
        )}
      </div>
      {me?.role === 'learner' && <ShareSwitch groupId={groupId} shares={me.shares} />}
      {members.length > A_PAGE && (
        <MemberSearch path={path} search={asked.search} found={found.length} all={members.length} />
      )}
      {rows.length > 0 ? (
        <div className="space-y-3">
          {role === 'owner' && <p className="text-sm text-quiet">Whoever gets another role here signs in anew.</p>}
          <MemberTable groupId={groupId} role={role} members={rows} />
        </div>
      ) : (
        <p className="text-quiet">Nobody in this group has such a name.</p>
      )}
      <PageLinks page={page} pages={pages} hrefOf={hrefOf} />
    </div>
  );
}
