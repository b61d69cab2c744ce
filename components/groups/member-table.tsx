import { Badge } from '@/components/ui/badge';
import { type GroupRole, roleNames } from './group-role';
import { MemberActions } from './member-actions';

export interface MemberLine {
  userId: string;
  name: string;
  role: GroupRole;
  isMe: boolean;
  shares: boolean;
  standing: { done: number; assigned: number; answered: number; correct: number } | null;
}

export interface MemberTableProps {
  groupId: string;
  /** Of whoever reads it. */
  role: GroupRole;
  members: readonly MemberLine[];
}

/** Who belongs to a group, as what, and how their assignments went, as far as the reader may know. */
export function MemberTable({ groupId, role, members }: MemberTableProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-52">
            <p className="flex flex-wrap items-baseline gap-x-2.5">
              <bdi className="min-w-0 font-semibold break-words">{member.name}</bdi>
              {member.isMe && <span className="text-sm text-quiet">you</span>}
              {member.role !== 'learner' && <Badge tone="accent">{roleNames[member.role]}</Badge>}
            </p>
            <p className="text-sm text-quiet">{tellStanding(member)}</p>
          </div>
          <MemberActions groupId={groupId} reader={role} member={member} />
        </li>
      ))}
    </ul>
  );
}

function tellStanding({ role, standing }: MemberLine): string {
  if (role !== 'learner') return '';
  if (standing === null) return 'does not share how it goes';
  const { done, assigned, answered, correct } = standing;
  if (assigned === 0) return 'nothing assigned yet';
  const share = answered === 0 ? '' : `, ${Math.round((100 * correct) / answered)} % right`;
  return `${done} of ${assigned} assignments done${share}`;
}
