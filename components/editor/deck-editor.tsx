'use client';

import { useRef, useState } from 'react';
import { showToast } from '@/components/ui/show-toast';
import type { DeckItem } from '@/domain/session/deck-check';
import { beginWith } from './begin-with';
import { CodeEditor } from './code-editor';
import {
  type Behind,
  type DeckPlace,
  type DeckState,
  failureOf,
  restoreDeck,
  type SaveReply,
  saveDeck,
} from './deck-client';
import { DeckNotes } from './deck-notes';
import { GrammarNotes } from './grammar-notes';
import { MergePanel } from './merge-panel';
import { PreviewPanel } from './preview-panel';
import { ProblemList } from './problem-list';
import { PublishPanel } from './publish-panel';
import { RevisionPanel } from './revision-panel';
import { SaveBar } from './save-bar';
import { StarterOffer } from './starter-offer';
import { lineOfItem, useCheck } from './use-check';
import { useDraft } from './use-draft';
import { useEditor } from './use-editor';
import { useWatch } from './use-watch';

export interface DeckEditorProps {
  place: DeckPlace;
  userId: string;
  initial: DeckState;
}

const none: never[] = [];

/** A deck being written: its text, what is wrong with it, what comes of it, and the ways to save and publish it. */
export default function DeckEditor({ place, userId, initial }: DeckEditorProps) {
  const [begun] = useState(() => beginWith(initial, userId, place.deckId));
  const { state, again } = useWatch(place, initial);
  const [text, setText] = useState(begun.text);
  const [base, setBase] = useState(begun.base);
  const [baseText, setBaseText] = useState(begun.baseText);
  const [line, setLine] = useState(1);
  const [pinned, setPinned] = useState<string | null>(null);
  const [behind, setBehind] = useState<Behind | null>(null);
  const { editor, jump, focus, put } = useEditor();
  const isClean = text === baseText;
  const draft = useDraft({ place, userId, text, base, known: begun.known, isKept: begun.isKept, isClean });
  const items = useRef<DeckItem[]>(none);
  const checked = useCheck(place, text, pinned === null ? { line: lineOfItem(items.current, line) } : { id: pinned });
  items.current = checked.check?.items ?? none;
  const problems = checked.state === 'current' ? (checked.check?.problems ?? none) : none;

  /** The text is a revision now, whichever way it came about. */
  const settle = (number: number, saved: string) => {
    setBase(number);
    setBaseText(saved);
    draft.forget();
    void again();
  };
  const hear = (reply: SaveReply, sent: string, says: string) => {
    if (reply.result === 'behind') return setBehind(reply);
    if (reply.result === 'refused') return showToast({ text: reply.message, tone: 'bad' });
    settle(reply.number, sent);
    showToast({ text: says.replace('#', String(reply.number)) });
  };
  const save = async (note: string) => {
    const sent = text;
    const reply = await saveDeck(place, { text: sent, base, note });
    if (reply.status === 'ok') hear(reply.body, sent, 'Saved as revision #.');
    else showToast({ text: failureOf(reply), tone: 'bad' });
  };
  const restore = async (number: number) => {
    const reply = await restoreDeck(place, number, base);
    if (reply.status !== 'ok') return showToast({ text: failureOf(reply), tone: 'bad' });
    const now = await again();
    if (reply.body.result === 'saved' && now) {
      settle(now.newest.number, now.newest.text);
      editor.current?.replace(now.newest.text);
    }
    hear(reply.body, now?.newest.text ?? text, `Revision ${number} is back, as revision #.`);
  };
  const takeNewest = () => {
    setBase(state.newest.number);
    setBaseText(state.newest.text);
    put(state.newest.text);
  };
  const putMerged = (merged: string) => {
    if (behind === null) return;
    setBase(behind.newest.number);
    setBaseText(behind.newest.text);
    put(merged);
    setBehind(null);
    showToast({ text: 'Merged. Look it over, then save.' });
  };
  const leaveMerge = () => {
    setBehind(null);
    focus();
  };
  return (
    <div className="space-y-8">
      <DeckNotes
        {...{ state, base, isClean, draft: draft.state }}
        onTakeNewest={takeNewest}
        onMerge={() => save('')}
        onKeepMine={() =>
          draft.state.name === 'moved' && draft.take(draft.state.draft && { ...draft.state.draft, text: '' })
        }
        onTakeOther={(other) => {
          draft.take(other);
          setBase(other.base);
          put(other.text);
        }}
      />
      {behind && <MergePanel behind={behind} mine={text} onMerged={putMerged} onCancel={leaveMerge} />}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-4 lg:sticky lg:top-4">
          <CodeEditor
            ref={editor}
            initial={begun.text}
            label="Text of the deck"
            problems={problems}
            onText={setText}
            onLine={setLine}
          />
          {text === '' && <StarterOffer onTake={put} />}
          <SaveBar
            {...{ place, text, isClean, draft: draft.state, number: base, check: checked.check }}
            onSave={save}
            onText={put}
            onDiscard={takeNewest}
          />
          <GrammarNotes />
        </div>
        <div className="min-w-0 space-y-8">
          <ProblemList checked={checked} onJump={jump} />
          <PreviewPanel check={checked.check} pinned={pinned} onPin={setPinned} />
        </div>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <RevisionPanel {...{ place, text, isClean, ...state }} onRestore={restore} />
        <PublishPanel {...{ place, state, isClean }} check={checked.check} onChanged={again} onJump={jump} />
      </div>
    </div>
  );
}
