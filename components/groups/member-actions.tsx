'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/show-toast';
import { ConfirmButton } from './confirm-button';
import { type GroupRole, roleNames, teaches } from './group-role';
import type { MemberLine } from './member-table';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

export interface MemberActionsProps {
  groupId: string;
  /** What whoever acts is in the group. */
  reader: GroupRole;
  member: MemberLine;
}

/** What the reader may do about somebody: owners make them something else, instructors take learners out. */
export function MemberActions({ groupId, reader, member }: MemberActionsProps) {
  const { userId, name, role, isMe } = member;
  const { ask, isSending, refusal } = useSend();
  const router = useRouter();
  const select = useRef<HTMLSelectElement>(null);
  /** What is chosen for them: nothing comes of it until it is sent, as arrow keys walk through a closed list. */
  const [wish, setWish] = useState(role);
  /** What they were made, until the page shows it. */
  const [made, setMade] = useState<GroupRole | null>(null);
  useEffect(() => setWish(role), [role]);
  useEffect(() => {
    if (made !== role) return;
    setMade(null);
    // Their line may stand elsewhere now.
    select.current?.focus();
  }, [made, role]);
  const path = `/api/groups/${groupId}/members/${userId}`;
  const mayRemove = !isMe && (reader === 'owner' || (teaches(reader) && role === 'learner'));
  if (reader !== 'owner' && !mayRemove) return null;
  const make = (next: GroupRole) =>
    ask('PUT', path, { role: next }, () => {
      setMade(next);
      showToast({ text: `${name} is ${sayRole(next)} now.` });
      router.refresh();
    });
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <RefusalLine text={refusal?.message} />
      {reader === 'owner' && (
        <Select
          aria-label={`Role of ${name}`}
          ref={select}
          value={wish}
          aria-disabled={isSending}
          onChange={(event) => setWish(event.target.value as GroupRole)}
          className="w-40"
        >
          {Object.entries(roleNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {wish !== role && (
        <Button
          variant="primary"
          aria-label={`Make ${name} ${sayRole(wish)}`}
          aria-disabled={isSending || made !== null}
          onClick={() => make(wish)}
        >
          Change
        </Button>
      )}
      {mayRemove && (
        <ConfirmButton
          label="Remove"
          name={`Remove ${name}`}
          title={`Remove ${name}?`}
          action="Remove"
          request={{ method: 'DELETE', path }}
          variant="ghost"
          size="sm"
        >
          <p>
            They see nothing of the group any more, and a new link lets them in again. What they learned stays theirs.
          </p>
        </ConfirmButton>
      )}
    </div>
  );
}

const sayRole = (role: GroupRole): string => `${role === 'learner' ? 'a' : 'an'} ${roleNames[role].toLowerCase()}`;
