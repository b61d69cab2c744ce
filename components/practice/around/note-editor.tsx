import { lazy, type Ref, Suspense, useEffect, useRef, useState } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { Button } from '@/components/ui/button';
import { ChevronRightIcon } from '@/components/ui/icons';
import { Textarea } from '@/components/ui/textarea';
import { describeNoteState } from './describe-note-state';
import { excerpt } from './excerpt';
import { type NoteInHand, useNote } from './use-note';

const NoteText = lazy(async () => ({ default: (await import('./note-text')).NoteText }));

export interface NoteEditorProps {
  issued: string;
  /** As the server knows it; null while it is asked for. */
  stored: string | null;
}

/** One's own note on the item: folded to one line, so that nothing moves when it comes from the server. */
export function NoteEditor({ issued, stored }: NoteEditorProps) {
  const note = useNote(issued, stored);
  const [isOpen, setIsOpen] = useState(false);
  const [isEdited, setIsEdited] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = () => {
    setIsOpen(true);
    setIsEdited(true);
    // Where it stands open already, nothing changes, and whoever asked for it is led there all the same.
    field.current?.focus();
  };
  useKeyActions({ note: edit });
  const isWriting = isEdited || !note.text;
  useEffect(() => {
    if (isOpen && isEdited) field.current?.focus();
  }, [isOpen, isEdited]);

  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)} className="group max-w-read">
      <summary className="flex min-h-11 list-none items-center gap-2 text-sm [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon className="text-quiet transition-transform group-open:rotate-90" />
        <span className="font-semibold">Your note</span>
        <span className="min-w-0 flex-1 truncate text-quiet group-open:invisible">{excerpt(note.text ?? '')}</span>
        <ActionKey action="note" />
      </summary>
      {isOpen && (
        <div className="space-y-2 pb-3 pl-7">
          {isWriting ? (
            <Writing note={note} field={field} />
          ) : (
            <>
              <Suspense fallback={<p className="whitespace-pre-wrap">{note.text}</p>}>
                <NoteText note={note.text ?? ''} />
              </Suspense>
              <Button size="sm" onClick={edit}>
                Edit
              </Button>
            </>
          )}
          {isWriting && note.text && (
            <Button size="sm" onClick={() => setIsEdited(false)}>
              Show it
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

function Writing({ note, field }: { note: NoteInHand; field: Ref<HTMLTextAreaElement> }) {
  return (
    <>
      <Textarea
        ref={field}
        aria-label="Your note"
        aria-describedby="note-state"
        maxLength={10_000}
        value={note.text ?? ''}
        placeholder="In your own words. Markdown works."
        onChange={(event) => note.write(event.currentTarget.value)}
      />
      <p id="note-state" role="status" className="text-xs text-quiet">
        {describeNoteState(note.state)}
      </p>
    </>
  );
}
