'use client';

import { useRef, useState } from 'react';
import { ConfirmButton } from '@/components/groups/confirm-button';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { sayDay } from './say-moment';
import { faultIn, sendAccount } from './send-account';

export interface Waiting {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  waitsSince: number;
}

/** Who has signed up and waits: let in one by one or all that are shown, or turned away. */
export function WaitingIsland({ initial, total }: { initial: readonly Waiting[]; total: number }) {
  const [waiting, setWaiting] = useState(initial);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const isSending = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  const letIn = async (wanted: readonly Waiting[]) => {
    if (isSending.current) return;
    isSending.current = true;
    setFault('');
    for (const { id, name } of wanted) {
      const wrong = faultIn(await sendAccount('PUT', `/api/admin/people/${id}/admission`));
      if (wrong !== null) {
        setFault(`${name}: ${wrong}`);
        break;
      }
      setWaiting((left) => left.filter((one) => one.id !== id));
      setSaid(`${name} can sign in now.`);
    }
    isSending.current = false;
    // The button that was pressed is gone.
    list.current?.focus();
  };
  const hidden = total - initial.length;
  return (
    <div className="space-y-3">
      <ul
        ref={list}
        tabIndex={-1}
        aria-label="Waiting"
        className="divide-y divide-line border-y border-line outline-none"
      >
        {waiting.length === 0 && <li className="py-3 text-sm text-quiet">Nobody waits any more.</li>}
        {waiting.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-60">
              <p className="flex flex-wrap items-center gap-2">
                <bdi className="break-words">{one.name}</bdi>
                {one.isAdministrator && <Badge tone="accent">As an administrator</Badge>}
              </p>
              <p className="text-sm break-words text-quiet">
                <bdi>{one.email}</bdi>, since {sayDay(one.waitsSince)}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <Button size="sm" aria-label={`Let in: ${one.name}`} onClick={() => void letIn([one])}>
                Let in
              </Button>
              <TurnAway {...one} />
            </div>
          </li>
        ))}
      </ul>
      {waiting.length > 1 && <Button onClick={() => void letIn(waiting)}>Let all {waiting.length} in</Button>}
      {hidden > 0 && <p className="text-sm text-quiet">{hidden} more are shown when these are decided.</p>}
      <p role="status" className="text-sm text-quiet empty:hidden">
        {said}
      </p>
      <p role="alert" className="font-semibold text-bad empty:hidden">
        {fault}
      </p>
    </div>
  );
}

function TurnAway({ id, name, email }: Waiting) {
  return (
    <ConfirmButton
      label="Turn away"
      name={`Turn away: ${name}`}
      title={`Turn ${name} away?`}
      action="Turn away"
      request={{ method: 'DELETE', path: `/api/admin/people/${id}/admission` }}
      size="sm"
    >
      <p>The account that waits for {email} is removed. Whoever made it may sign up again.</p>
    </ConfirmButton>
  );
}
