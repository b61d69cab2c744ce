import { Disclosure } from '@/components/ui/disclosure';
import { ConfirmButton } from './confirm-button';
import type { GroupRole } from './group-role';
import { NameForm } from './name-form';

/** What can be changed about a group: its owners rename and delete it, anybody leaves it. */
export function GroupSettings({ group }: { group: { id: string; name: string; role: GroupRole } }) {
  const api = `/api/groups/${group.id}`;
  return (
    <div className="max-w-read border-y border-line">
      <Disclosure summary={group.role === 'owner' ? 'Rename, leave or delete the group' : 'Leave the group'}>
        <div className="space-y-6 pt-2">
          {group.role === 'owner' && <NameForm group={group} />}
          <div className="flex flex-wrap gap-3">
            <ConfirmButton
              label="Leave the group"
              title="Leave this group?"
              action="Leave"
              request={{ method: 'POST', path: `${api}/leave` }}
              then="/groups"
            >
              <p>You see its assignments and people no more. What you have learned stays yours.</p>
            </ConfirmButton>
            {group.role === 'owner' && (
              <ConfirmButton
                label="Delete the group"
                title="Delete this group for everybody?"
                action="Delete for good"
                request={{ method: 'DELETE', path: api, body: { name: group.name } }}
                then="/groups"
                variant="danger"
              >
                <p>
                  Its invites, assignments, attempts and decks are gone for everybody, and cannot be brought back. What
                  each learner has learned stays theirs.
                </p>
              </ConfirmButton>
            )}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
