'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { RefusalLine } from './refusal-line';
import { TokenLink } from './token-link';
import { useSend } from './use-send';

const uses = [
  { value: '1', label: 'One person' },
  { value: '5', label: '5 people' },
  { value: '20', label: '20 people' },
  { value: '50', label: '50 people' },
  { value: '', label: 'As many as come' },
];
const days = [1, 3, 7, 14, 30];

/** Makes a link into a group, which is shown once. */
export function InviteForm({ groupId, mayInviteInstructors }: { groupId: string; mayInviteInstructors: boolean }) {
  const [role, setRole] = useState('learner');
  const [maxUses, setMaxUses] = useState('1');
  const [lasting, setLasting] = useState(7);
  const [token, setToken] = useState<string | null>(null);
  const { ask, isSending, refusal } = useSend<{ token: string }>();
  const make = (event: FormEvent) => {
    event.preventDefault();
    const wish = { role, maxUses: maxUses === '' ? null : Number(maxUses), days: lasting };
    void ask('POST', `/api/groups/${groupId}/invites`, wish, (made) => setToken(made.token));
  };
  if (token !== null) return <TokenLink token={token} />;
  return (
    <form onSubmit={make} className="max-w-read space-y-5">
      <div className="grid gap-5 sm:grid-cols-3">
        {mayInviteInstructors && (
          <Field label="As">
            {(control) => (
              <Select {...control} value={role} onChange={(event) => setRole(event.target.value)}>
                <option value="learner">Learner</option>
                <option value="instructor">Instructor</option>
              </Select>
            )}
          </Field>
        )}
        <Field label="For">
          {(control) => (
            <Select {...control} value={maxUses} onChange={(event) => setMaxUses(event.target.value)}>
              {uses.map(({ value, label }) => (
                <option key={label} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Works for">
          {(control) => (
            <Select {...control} value={lasting} onChange={(event) => setLasting(Number(event.target.value))}>
              {days.map((number) => (
                <option key={number} value={number}>
                  {number === 1 ? 'a day' : `${number} days`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <RefusalLine text={refusal?.message} />
      <Button variant="primary" type="submit" aria-disabled={isSending}>
        Make a link
      </Button>
    </form>
  );
}
