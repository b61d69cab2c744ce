'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { failureOf, makeDeck } from './deck-client';
import { readDeckFile } from './read-deck-file';

/** Makes a deck: an empty one by its name, or one of a file. The page that comes next is its editor. */
export function NewDeck({ groupId }: { groupId: string }) {
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const make = async (deck: { name: string; text: string | null }) => {
    setBusy(true);
    const reply = await makeDeck(groupId, deck);
    if (reply.status === 'ok') return window.location.assign(`/groups/${groupId}/decks/${reply.body.deckId}`);
    setBusy(false);
    setError(failureOf(reply));
    field.current?.focus();
  };
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') return make({ name, text: null });
    setError('Give the deck a name.');
    field.current?.focus();
  };
  const upload = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await readDeckFile(chosen);
    if ('text' in read) await make({ name: chosen.name, text: read.text });
    else setError(read.refused);
    if (file.current) file.current.value = '';
  };
  return (
    <form onSubmit={create} noValidate className="max-w-read space-y-4" aria-labelledby="new-deck">
      <h2 id="new-deck" className="font-serif text-xl font-semibold">
        New deck
      </h2>
      <Field label="Name" hint="The file’s name: letters, digits and dashes, such as spot-training." error={error}>
        {(control) => (
          <Input
            {...control}
            ref={field}
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => {
              setName(target.value);
              setError('');
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          Create the deck
        </Button>
        <Button aria-disabled={isBusy} onClick={() => file.current?.click()}>
          Upload a file
        </Button>
        <input
          ref={file}
          type="file"
          accept=".md,.markdown,text/markdown,text/plain"
          aria-label="Markdown file of a new deck"
          className="hidden"
          onChange={({ target }) => upload(target.files?.[0])}
        />
      </div>
      <p className="text-sm text-quiet">
        A file becomes your draft, with its check beside it. Nobody else sees it before you save it.
      </p>
    </form>
  );
}
