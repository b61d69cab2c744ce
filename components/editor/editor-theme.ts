import { EditorView } from '@codemirror/view';

const colour = (name: string) => `var(--color-${name})`;

/** The editor in the colours and sizes of app/tokens.css. */
export const editorTheme = EditorView.theme({
  '&': {
    color: colour('ink'),
    backgroundColor: colour('surface'),
    fontSize: 'var(--text-xs)',
    border: `1px solid ${colour('edge')}`,
    borderRadius: 'var(--radius-md)',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: 'none' },
  // At once: the class comes a moment after the focus.
  '&:has(.cm-content:focus)': { outline: `3px solid ${colour('accent')}`, outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6', maxHeight: '70dvh', minHeight: '22rem' },
  '.cm-content': { caretColor: colour('ink'), padding: 'calc(var(--spacing) * 3) 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: colour('ink'), borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: colour('sunken'),
    color: colour('quiet'),
    borderRight: `1px solid ${colour('line')}`,
  },
  '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: `inset 3px 0 ${colour('marker')}` },
  '.cm-activeLineGutter': { backgroundColor: colour('accent-tint'), color: colour('ink') },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: `${colour('accent-mid')} !important`,
  },
  '.cm-specialChar': { color: colour('bad'), backgroundColor: colour('bad-tint'), fontWeight: '700' },
  '.cm-tooltip': {
    backgroundColor: colour('overlay'),
    color: colour('ink'),
    border: `1px solid ${colour('edge')}`,
    borderRadius: 'var(--radius-md)',
    boxShadow: 'var(--shadow-float)',
    fontFamily: 'var(--font-sans)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: colour('accent'),
    color: colour('on-accent'),
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', opacity: '0.8' },
  '.cm-diagnostic': { padding: 'calc(var(--spacing) * 2) calc(var(--spacing) * 3)', borderLeftWidth: '4px' },
  '.cm-diagnostic-error': { borderLeftColor: colour('bad') },
  '.cm-diagnostic-warning': { borderLeftColor: colour('marker') },
  '.cm-lintRange': { backgroundImage: 'none', textDecorationThickness: '2px', textUnderlineOffset: '0.2em' },
  '.cm-lintRange-error': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: colour('bad'),
  },
  '.cm-lintRange-warning': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: colour('edge'),
  },
  '.cm-deck-heading': { fontWeight: '700', color: colour('accent-deep') },
  '.cm-deck-code': { color: colour('code-text') },
  '.cm-deck-slot': { color: colour('code-value') },
  '.cm-deck-need': { fontStyle: 'italic', color: colour('code-name') },
  '.cm-deck-bar': { color: colour('code-note') },
  '.cm-panels': { backgroundColor: colour('sunken'), color: colour('ink'), borderColor: colour('line') },
  '.cm-panel.cm-search': {
    padding: 'calc(var(--spacing) * 2) calc(var(--spacing) * 10) calc(var(--spacing) * 2) calc(var(--spacing) * 2)',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-panel.cm-search :is(.cm-textfield, .cm-button)': {
    minHeight: '2.25rem',
    margin: '0.125rem 0.375rem 0.125rem 0',
    padding: '0 0.625rem',
    border: `1px solid ${colour('edge')}`,
    borderRadius: 'var(--radius-md)',
    backgroundColor: colour('surface'),
    backgroundImage: 'none',
    color: colour('ink'),
    fontSize: 'var(--text-xs)',
  },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    minHeight: '2.25rem',
    alignItems: 'center',
    fontSize: 'inherit',
  },
  '.cm-panel.cm-search [name=close]': { width: '2.25rem', height: '2.25rem', fontSize: 'var(--text-base)' },
  '.cm-deletedChunk, .cm-deletedText': { backgroundColor: `${colour('bad-tint')} !important` },
  '.cm-changedLine': { backgroundColor: `${colour('good-tint')} !important` },
  '.cm-changedText': { background: `${colour('accent-mid')} !important` },
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '""' },
  '.cm-collapsedLines': { background: `${colour('sunken')} !important`, color: colour('quiet') },
});
