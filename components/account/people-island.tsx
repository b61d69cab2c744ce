'use client';

import { useState } from 'react';
import { ConfirmButton } from '@/components/groups/confirm-button';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { sayDay } from './say-moment';
import { sendAccount } from './send-account';

export interface Person {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  isBlocked: boolean;
  hasFactor: boolean;
  lastSeenAt: number | null;
}

type Change = Partial<Pick<Person, 'isAdministrator' | 'isBlocked'>>;

/** Accounts, and what an administrator may make of them. */
export function PeopleIsland({ ownId, initial }: { ownId: string; initial: readonly Person[] }) {
  const [people, setPeople] = useState(initial);
  const change = async (id: string, changes: Change) => {
    const posted = await sendAccount('PATCH', `/api/admin/people/${id}`, changes);
    if (posted.status === 'refused') return showToast({ text: posted.message, tone: 'bad' });
    setPeople(people.map((person) => (person.id === id ? { ...person, ...changes } : person)));
  };
  return (
    <ul aria-label="People" className="divide-y divide-line border-y border-line">
      {people.length === 0 && <li className="py-3 text-sm text-quiet">Nobody is called that.</li>}
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <p className="flex flex-wrap items-center gap-2">
              <bdi className="break-words">{person.name}</bdi>
              {person.id === ownId && <Badge>You</Badge>}
              {person.isAdministrator && <Badge tone="accent">Administrator</Badge>}
              {person.isBlocked && <Badge tone="bad">Blocked</Badge>}
            </p>
            <p className="text-sm break-words text-quiet">
              <bdi>{person.email}</bdi>
              {person.lastSeenAt !== null && `, last here ${sayDay(person.lastSeenAt)}`}
            </p>
          </div>
          {person.id !== ownId && (
            <PersonButtons person={person} onChange={(changes) => void change(person.id, changes)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function PersonButtons({ person, onChange }: { person: Person; onChange: (changes: Change) => void }) {
  const { id, name, isAdministrator, isBlocked, hasFactor } = person;
  const role = isAdministrator ? 'Make a member' : 'Make administrator';
  const block = isBlocked ? 'Unblock' : 'Block';
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" aria-label={`${role}: ${name}`} onClick={() => onChange({ isAdministrator: !isAdministrator })}>
        {role}
      </Button>
      <Button size="sm" aria-label={`${block}: ${name}`} onClick={() => onChange({ isBlocked: !isBlocked })}>
        {block}
      </Button>
      {hasFactor && (
        <ConfirmButton
          label="Reset second factor"
          name={`Reset second factor: ${name}`}
          title={`Reset the second factor of ${name}?`}
          action="Reset"
          request={{ method: 'DELETE', path: `/api/admin/people/${id}/second-factor` }}
          size="sm"
        >
          <p>
            For somebody who has lost phone and recovery codes, or their passkeys. Be sure who asks: whoever knows the
            password can sign in afterwards.
          </p>
          <p>App and passkeys are taken away, and all sessions end. A letter tells them.</p>
        </ConfirmButton>
      )}
    </div>
  );
}
