import { Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view';

const marks = {
  '#': Decoration.mark({ class: 'cm-deck-heading' }),
  '`': Decoration.mark({ class: 'cm-deck-code' }),
  '{': Decoration.mark({ class: 'cm-deck-slot' }),
  '*': Decoration.mark({ class: 'cm-deck-need' }),
  '|': Decoration.mark({ class: 'cm-deck-bar' }),
};

const decorator = new MatchDecorator({
  regexp: /^#{1,6} .*$|`[^`]+`|\{[^{}]* \/\/ [^{}]*\}|(?<![*\w])\*[^*|]+\*(?![*\w])|\|/g,
  decoration: ([found]) => marks[found.charAt(0) as keyof typeof marks],
});

/** Colours for what the grammar of decks has: headings, code, slots, decisive words, the bars of tables. */
export const markGrammar = ViewPlugin.define(
  (view) => ({
    decorations: decorator.createDeco(view),
    update(update) {
      this.decorations = decorator.updateDeco(update, this.decorations);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
