'use client';

import type { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { DeckProblem } from '@/domain/session/deck-check';
import { lineAskedFor } from './line-asked-for';
import { lineEndOf } from './line-ends';
import { openEditor } from './open-editor';
import { rangeOf, showProblems } from './show-problems';

/** What other parts of the page do with the editor. */
export interface EditorHandle {
  jump: (place: { line: number; column: number }) => void;
  /** Puts another text in, which can be taken back by undo unless its lines end otherwise. */
  replace: (text: string) => void;
  focus: () => void;
}

export interface CodeEditorProps {
  initial: string;
  label: string;
  problems: readonly DeckProblem[];
  onText: (text: string) => void;
  onLine: (line: number) => void;
  ref: Ref<EditorHandle>;
}

/** The text of a deck, to be written in. */
export function CodeEditor({ initial, label, problems, onText, onLine, ref }: CodeEditorProps) {
  const describedBy = useId();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const heard = useRef({ onText, onLine });
  heard.current = { onText, onLine };
  const first = useRef(initial);
  const reopen = useRef<(text: string) => void>(null);

  useEffect(() => {
    const open = (text: string) => {
      const parent = place.current;
      if (parent === null) return;
      view.current?.destroy();
      view.current = openEditor({
        ...{ parent, text, label, describedBy },
        onText: (words) => heard.current.onText(words),
        onLine: (line) => heard.current.onLine(line),
      });
    };
    reopen.current = open;
    open(first.current);
    const { current } = view;
    const line = lineAskedFor();
    if (current && line > 1) {
      const { from } = rangeOf(current.state.doc, { line, column: 1 });
      current.dispatch({ selection: { anchor: from }, scrollIntoView: true });
    }
    return () => view.current?.destroy();
  }, [label, describedBy]);

  useEffect(() => {
    if (view.current) showProblems(view.current, problems);
  }, [problems]);

  useImperativeHandle(ref, () => ({
    jump: (target) => {
      const { current } = view;
      if (current === null) return;
      const { from } = rangeOf(current.state.doc, target);
      current.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      current.focus();
    },
    focus: () => view.current?.focus(),
    replace: (text) => {
      const { current } = view;
      if (current === null) return;
      if (current.state.lineBreak === lineEndOf(text)) {
        const insert = current.state.toText(text);
        current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert } });
      } else {
        reopen.current?.(text);
        heard.current.onText(text);
      }
    },
  }));

  return (
    <div className="space-y-4">
      <div ref={place} className="min-w-0" />
      <p id={describedBy} className="text-xs text-quiet">
        Tab leaves the editor. Ctrl Space completes, F8 goes to the next problem.
      </p>
    </div>
  );
}
