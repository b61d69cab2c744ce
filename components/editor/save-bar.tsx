'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showToast } from '@/components/ui/show-toast';
import type { DeckCheck } from '@/domain/session/deck-check';
import { checkText, type DeckPlace, failureOf } from './deck-client';
import { readDeckFile } from './read-deck-file';
import { SaveLine } from './save-line';
import type { DraftState } from './use-draft';

export interface SaveBarProps {
  place: DeckPlace;
  text: string;
  isClean: boolean;
  draft: DraftState;
  /** The revision that the text began from. */
  number: number;
  check: DeckCheck | null;
  onSave: (note: string) => Promise<void>;
  onText: (text: string) => void;
  onDiscard: () => void;
}

/** Saving what is written as a revision, and the other things that are done with a whole text. */
export function SaveBar({ place, text, isClean, draft, number, check, onSave, onText, onDiscard }: SaveBarProps) {
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const save = async () => {
    setBusy(true);
    await onSave(note);
    setBusy(false);
    setNote('');
  };
  const stamp = async () => {
    const reply = await checkText(place, { text, look: null, stamp: 'wanted' });
    if (reply.status !== 'ok') return showToast({ text: failureOf(reply), tone: 'bad' });
    if (reply.body.status === 'checked' && reply.body.check.stamped !== null) onText(reply.body.check.stamped);
  };
  const upload = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await readDeckFile(chosen);
    if ('text' in read) onText(read.text);
    else showToast({ text: read.refused, tone: 'bad' });
    if (file.current) file.current.value = '';
  };
  const isUnstamped = check?.items.some(({ provisional }) => provisional) ?? false;
  return (
    <div className="space-y-4">
      <SaveLine state={draft} isClean={isClean} number={number} />
      <Field label="What you changed" hint="For the list of revisions. You may leave it empty.">
        {(control) => (
          <Input {...control} value={note} maxLength={200} onChange={({ target }) => setNote(target.value)} />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" aria-disabled={isClean || isBusy} onClick={save}>
          Save revision
        </Button>
        {isUnstamped && <Button onClick={stamp}>Write missing ids</Button>}
        <Button onClick={() => file.current?.click()}>Replace by a file</Button>
        <input
          ref={file}
          type="file"
          accept=".md,.markdown,text/markdown,text/plain"
          aria-label="Markdown file"
          className="hidden"
          onChange={({ target }) => upload(target.files?.[0])}
        />
        {!isClean && number > 0 && <Button onClick={onDiscard}>Discard the draft</Button>}
      </div>
    </div>
  );
}
