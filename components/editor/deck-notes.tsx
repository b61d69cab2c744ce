import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { DeckState, Draft } from './deck-client';
import type { DraftState } from './use-draft';

export interface DeckNotesProps {
  state: DeckState;
  base: number;
  isClean: boolean;
  draft: DraftState;
  onTakeNewest: () => void;
  onMerge: () => void;
  onKeepMine: () => void;
  onTakeOther: (draft: Draft) => void;
}

/** What others do with the deck at the same time, and what one did oneself elsewhere. */
export function DeckNotes({
  state,
  base,
  isClean,
  draft,
  onTakeNewest,
  onMerge,
  onKeepMine,
  onTakeOther,
}: DeckNotesProps) {
  const newest = state.revisions[0];
  const other = draft.name === 'moved' ? draft.draft : null;
  return (
    <div role="status" className="space-y-3 empty:hidden">
      {state.others.length > 0 && (
        <Note>
          <bdi>{state.others.join(', ')}</bdi> {state.others.length === 1 ? 'is' : 'are'} editing this too. You see each
          other’s words when they are saved.
        </Note>
      )}
      {newest !== undefined && newest.number > base && (
        <Note
          action={isClean ? <Button onClick={onTakeNewest}>Show it</Button> : <Button onClick={onMerge}>Merge</Button>}
        >
          <bdi>{newest.author}</bdi> saved revision {newest.number}.{' '}
          {isClean ? '' : 'Your draft began from an older one.'}
        </Note>
      )}
      {draft.name === 'moved' && (
        <Note
          action={
            <>
              {other && <Button onClick={() => onTakeOther(other)}>Show the other text</Button>}
              <Button onClick={onKeepMine}>Keep this text</Button>
            </>
          }
        >
          You changed your draft in another tab or on another device.
        </Note>
      )}
    </div>
  );
}

function Note({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line border-l-4 border-l-marker bg-surface px-4 py-2">
      <p className="min-w-60 flex-1">{children}</p>
      {action}
    </div>
  );
}
