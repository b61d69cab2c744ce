import { ConfirmButton } from './confirm-button';
import { formatMoment } from './format-moment';
import { type GroupRole, roleNames } from './group-role';
import type { Clock } from './tell-assignment';

export interface InviteLine {
  id: string;
  role: GroupRole;
  maxUses: number | null;
  uses: number;
  expiresAt: number;
  createdAt: number;
}

export interface InviteListProps {
  groupId: string;
  invites: readonly InviteLine[];
  mayInviteInstructors: boolean;
  clock: Clock;
}

/** Links that still let somebody in, and the way to make them dead. */
export function InviteList({ groupId, invites, mayInviteInstructors, clock }: InviteListProps) {
  if (invites.length === 0) return <p className="text-quiet">No link lets anybody in at the moment.</p>;
  return (
    <ul className="max-w-read divide-y divide-line border-y border-line">
      {invites.map(({ id, role, maxUses, uses, expiresAt, createdAt }) => {
        const made = formatMoment(createdAt, clock);
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <p>
                <span className="font-semibold">{roleNames[role]}</span>, {uses} of {maxUses ?? 'any number'} joined
              </p>
              <p className="text-sm text-quiet">
                made {made}, works until {formatMoment(expiresAt, clock)}
              </p>
            </div>
            {(role === 'learner' || mayInviteInstructors) && (
              <ConfirmButton
                label="Revoke"
                name={`Revoke the link made ${made}`}
                title="Revoke this link?"
                action="Revoke"
                request={{ method: 'DELETE', path: `/api/groups/${groupId}/invites/${id}` }}
                size="sm"
              >
                <p>It lets nobody in any more. Who joined by it stays.</p>
              </ConfirmButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
