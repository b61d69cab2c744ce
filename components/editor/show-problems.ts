import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { DeckProblem } from '@/domain/session/deck-check';
import { tellHint } from './tell-hint';

/** Of a character that nobody sees the place is the character itself: it is marked, and can be taken out. */
const HIDDEN = 'hidden-character';

/** Where a problem stands in the document: from its place to the end of the cell or the line, or of the line before where nothing is left. */
export function rangeOf(
  doc: Text,
  { line, column, rule = '' }: Pick<DeckProblem, 'line' | 'column'> & { rule?: string },
): { from: number; to: number } {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(at.from + Math.max(0, column - 1), at.to);
  const rest = doc.sliceString(from, at.to);
  if (rule === HIDDEN) return { from, to: Math.min(at.to, from + ([...rest][0]?.length ?? 1)) };
  const length = /^\|?[^|]*/.exec(rest)?.[0].trimEnd().length ?? 0;
  return { from, to: Math.min(at.to, from + Math.max(1, length)) };
}

/** Underlines problems at their places, each with its message and hint. */
export function showProblems(view: EditorView, problems: readonly DeckProblem[]): void {
  const { doc } = view.state;
  const diagnostics = problems.map(
    (problem): Diagnostic => ({
      ...rangeOf(doc, problem),
      severity: problem.severity === 'error' ? 'error' : 'warning',
      source: problem.rule,
      ...(problem.rule === HIDDEN && { actions: [takeOut] }),
      message: problem.hint === undefined ? problem.message : `${problem.message}. ${tellHint(problem.hint)}.`,
    }),
  );
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

const takeOut = {
  name: 'Take it out',
  apply: (view: EditorView, from: number, to: number) => view.dispatch({ changes: { from, to } }),
};
