'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type AccountField, faultOf } from './account-fields';

export interface AccountFormProps {
  /** What the form is for, for who does not see it. */
  name: string;
  fields: readonly AccountField[];
  /** What its button says. */
  submit: string;
  /** One of several forms on a page: its button is no larger than the others. */
  isQuiet?: boolean;
  /** What it does cannot be taken back. */
  isFinal?: boolean;
  /** What else is chosen before it is sent. */
  children?: ReactNode;
  /** Sends what was entered, by field; answers what is wrong, or null where the page goes on. */
  send: (values: Record<string, string>) => Promise<string | null>;
}

const LARGE = { variant: 'primary', size: 'lg', className: 'w-full' } as const;

type State = { name: 'idle' | 'working' } | { name: 'refused'; message: string; faults: Record<string, string> };

/** A form about accounts: what is wrong stands at its field, and whoever sent it is led there. */
export function AccountForm({
  name,
  fields,
  submit,
  send,
  children,
  isQuiet = false,
  isFinal = false,
}: AccountFormProps) {
  const [state, setState] = useState<State>({ name: 'idle' });
  const form = useRef<HTMLFormElement>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (form.current === null || state.name === 'working') return;
    const values = readValues(form.current, fields);
    const faults = readFaults(fields, values);
    if (Object.keys(faults).length > 0) return setState({ name: 'refused', message: '', faults });
    setState({ name: 'working' });
    const message = await send(values);
    setState(message === null ? { name: 'idle' } : { name: 'refused', message, faults: {} });
  };
  useEffect(() => {
    if (state.name !== 'refused') return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? problem.current)?.focus();
  }, [state]);
  const { message, faults } = state.name === 'refused' ? state : { message: '', faults: {} };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate method="post" aria-label={name} className="space-y-5">
      {fields.map((field) => (
        <Field key={field.name} label={field.label} hint={field.hint} error={Reflect.get(faults, field.name)}>
          {(control) => <Input {...control} {...inputOf(field)} required />}
        </Field>
      ))}
      {children}
      <p ref={problem} role="alert" tabIndex={-1} className="font-semibold text-bad outline-none empty:hidden">
        {message}
      </p>
      <Button
        {...(isQuiet ? {} : LARGE)}
        {...(isFinal && { variant: 'danger' })}
        type="submit"
        aria-disabled={state.name === 'working'}
      >
        {state.name === 'working' ? 'One moment…' : submit}
      </Button>
    </form>
  );
}

function inputOf({ name, kind, autoComplete, initial = '' }: AccountField) {
  const defaultValue = initial;
  if (kind === 'code')
    return { name, autoComplete, defaultValue, type: 'text', inputMode: 'numeric', spellCheck: false } as const;
  const type = kind === 'new-password' ? 'password' : kind;
  return {
    name,
    autoComplete,
    defaultValue,
    type,
    ...(kind === 'email' && { autoCapitalize: 'none', spellCheck: false }),
  } as const;
}

function readValues(form: HTMLFormElement, fields: readonly AccountField[]): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(fields.map(({ name }) => [name, String(data.get(name) ?? '')]));
}

function readFaults(fields: readonly AccountField[], values: Record<string, string>): Record<string, string> {
  const faults = fields.map((field) => [field.name, faultOf(field, values[field.name] ?? '')] as const);
  return Object.fromEntries(faults.flatMap(([name, fault]) => (fault === null ? [] : [[name, fault]])));
}
