'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showToast } from '@/components/ui/show-toast';
import { useFocusAfter } from '@/components/ui/use-focus-after';
import { type DeckPlace, failureOf, renameDeck } from './deck-client';

/** What a deck is called, and the way to call it otherwise. */
export function DeckTitle({ place, initial }: { place: DeckPlace; initial: string }) {
  const [name, setName] = useState(initial);
  const [wanted, setWanted] = useState<string | null>(null);
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = wanted !== null;
  useEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpen]);
  useFocusAfter(isOpen, opener);
  const close = () => {
    setWanted(null);
    setError('');
  };
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted === null || wanted.trim() === '') {
      setError('Give the deck a name.');
      return field.current?.focus();
    }
    setBusy(true);
    const reply = await renameDeck(place, wanted);
    setBusy(false);
    if (reply.status !== 'ok') {
      setError(failureOf(reply));
      return field.current?.focus();
    }
    setName(reply.body.name);
    close();
    showToast({ text: `The deck is called ${reply.body.name} now.` });
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="font-serif text-2xl font-semibold [overflow-wrap:anywhere]">{name}</h1>
        {wanted === null && (
          <Button ref={opener} size="sm" onClick={() => setWanted(name)}>
            Rename<span className="sr-only"> the deck</span>
          </Button>
        )}
      </div>
      {wanted !== null && (
        <form onSubmit={rename} noValidate className="max-w-read space-y-4">
          <Field
            label="New name"
            hint="The file is called so from now on. What learners answered stays with the deck."
            error={error}
          >
            {(control) => (
              <Input
                {...control}
                ref={field}
                value={wanted}
                maxLength={200}
                autoComplete="off"
                onChange={({ target }) => {
                  setWanted(target.value);
                  setError('');
                }}
                onKeyDown={({ key }) => key === 'Escape' && close()}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" aria-disabled={isBusy}>
              Rename
            </Button>
            <Button aria-disabled={isBusy} onClick={close}>
              Keep the name
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
