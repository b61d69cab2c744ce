'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useSend } from './use-send';

export interface NameFormProps {
  /** Null: the group is yet to be made. */
  group: { id: string; name: string } | null;
}

/** A group's name: of a new one, or another one for a group that is there. */
export function NameForm({ group }: NameFormProps) {
  const [name, setName] = useState(group?.name ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { ask, isSending, refusal } = useSend<{ id?: string }>();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(name.trim() === '');
    if (name.trim() === '') return field.current?.focus();
    const [method, path] =
      group === null ? (['POST', '/api/groups'] as const) : (['PUT', `/api/groups/${group.id}`] as const);
    void ask(method, path, { name }, ({ id = group?.id }) => window.location.assign(`/groups/${id}`));
  };
  return (
    <form onSubmit={keep} noValidate className="max-w-read space-y-5">
      <Field
        label="Name of the group"
        hint="Everybody in the group sees it, and whoever holds a link into it."
        error={isMissing ? 'Give the group a name.' : refusal?.message}
      >
        {(control) => (
          <Input
            {...control}
            ref={field}
            value={name}
            maxLength={80}
            required
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button variant="primary" size={group === null ? 'lg' : 'md'} type="submit" aria-disabled={isSending}>
        {group === null ? 'Make the group' : 'Rename'}
      </Button>
    </form>
  );
}
