import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completeDeck } from './complete-deck';
import { editorTheme } from './editor-theme';
import { lineEndOf } from './line-ends';
import { markGrammar } from './mark-grammar';
import { typeOver } from './type-over';

export interface EditorWish {
  parent: HTMLElement;
  text: string;
  label: string;
  /** Id of the words that say which keys lead out. */
  describedBy: string;
  onText: (text: string) => void;
  /** The line of the cursor, from 1. */
  onLine: (line: number) => void;
}

/** What is part of every view of a deck's text. */
export const plainView = () => [
  editorTheme,
  markGrammar,
  EditorView.lineWrapping,
  // Turned and hidden characters are shown as signs.
  highlightSpecialChars({
    addSpecialChars: /\p{Cf}|[\u115f\u1160\u3164\uffa0]/gu,
  }),
  EditorView.cspNonce.of(nonceOfPage()),
];

/** The document's own nonce: one that comes with a later page would not fit the policy of the first. */
function nonceOfPage(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
}

/** An editor of a deck's text. Tab is not taken: it leads on to the next control. */
export function openEditor({ parent, text, label, describedBy, onText, onLine }: EditorWish): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.lineSeparator.of(lineEndOf(text)),
        ...[lineNumbers(), highlightActiveLineGutter(), history(), drawSelection(), highlightActiveLine()],
        ...[highlightSelectionMatches(), lintGutter(), linter(null), plainView(), typeOver],
        autocompletion({ override: [complete], icons: false }),
        keymap.of([...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          ...{ 'aria-label': label, 'aria-describedby': describedBy, spellcheck: 'true', tabindex: '0' },
        }),
        EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
          if (docChanged) onText(state.sliceDoc());
          if (docChanged || selectionSet) onLine(state.doc.lineAt(state.selection.main.head).number);
        }),
      ],
    }),
  });
}

function complete({ state, pos, explicit }: { state: EditorState; pos: number; explicit: boolean }) {
  // Offsets are of the document, whose lines end in one unit whatever the file has.
  const found = completeDeck(state.doc.toString(), pos);
  if (found === null || (!explicit && found.from === pos)) return null;
  return { from: found.from, options: found.options, validFor: /^[^;|\n]*$/ };
}
