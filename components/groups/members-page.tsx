import { ButtonLink } from '@/components/ui/button-link';
import { type GroupRole, teaches } from './group-role';
import { type MemberLine, MemberTable } from './member-table';
import { ShareSwitch } from './share-switch';

export interface MembersPageProps {
  groupId: string;
  /** Of whoever reads it. */
  role: GroupRole;
  members: readonly MemberLine[];
}

/** Who belongs to a group, and what a learner lets the others see. */
export function MembersPage({ groupId, role, members }: MembersPageProps) {
  const me = members.find(({ isMe }) => isMe);
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
      <MemberTable groupId={groupId} role={role} members={members} />
    </div>
  );
}
