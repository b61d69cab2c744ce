import type { Severity } from './problem';

/** What a rule's problems weigh, and what its authors are told. */
export interface Rule {
  severity: Severity;
  /** What to do about it, unless the place knows better. */
  hint: string;
}

/** Every rule that the bank itself applies (the proof has its own). docs/authoring.md shows a wrong and a right example of each. */
export const rules = {
  unreadable: { severity: 'error', hint: 'Nest quotes and lists at most 32 levels deep' },
  'control-character': { severity: 'error', hint: 'Delete the character, and save the file as UTF-8 text' },
  'hidden-character': {
    severity: 'error',
    hint: 'Delete it: readers would see another text than the machine does',
  },
  'no-title': { severity: 'error', hint: 'Begin the file with a title: # Choosing a built-in algorithm' },
  'extra-title': { severity: 'error', hint: 'One title a file: use ## for sections' },
  'front-matter': {
    severity: 'error',
    hint: 'Front matter is YAML between two --- lines, each key once, without aliases',
  },
  'unknown-key': { severity: 'error', hint: 'Known keys: title, ask, exams, guides, sources, today, waive' },
  exam: { severity: 'error', hint: 'Name an exam and its task statements: exams: { MLA-C01: ["2.2"] }' },
  guide: { severity: 'error', hint: 'Guides are ids such as g002, in a list' },
  source: {
    severity: 'error',
    hint: 'A source is an https address and the day it was read: { url: https://…, checked: 2026-11-21 }',
  },
  'source-in-future': { severity: 'error', hint: 'Give the day on which the page was read' },
  waiver: {
    severity: 'error',
    hint: 'Waive a warning by its rule, with a reason: waive: { few-answers: "only three exist" }',
  },
  'unused-waiver': { severity: 'warning', hint: 'Delete it: the file has no such warning' },
  'unknown-section': {
    severity: 'error',
    hint: 'Expected Options, Contexts, Cues, Scenarios, a card, or a Scenario | Answer or Prompt | Answer table; prose for authors goes under ## Notes',
  },
  'repeated-section': { severity: 'error', hint: 'Join the two sections' },
  'stray-content': {
    severity: 'error',
    hint: 'Prose stands above a table or list, or under ## Notes; between rows it would be lost',
  },
  'unexpected-form': {
    severity: 'error',
    hint: 'Expected here: a Scenario | Answer or Prompt | Answer table, a decision table, or a card (quote and list)',
  },
  'broken-table': {
    severity: 'error',
    hint: 'A table needs a | --- | --- | line below its headings, and no blank line between rows',
  },
  'missing-column': { severity: 'error', hint: 'Add the column to the table’s headings' },
  'unknown-column': { severity: 'error', hint: 'Check the spelling of the heading' },
  'repeated-column': { severity: 'error', hint: 'Give each column a heading of its own' },
  'row-too-wide': {
    severity: 'error',
    hint: 'Write a bar inside a cell as \\|, and alternatives in a slot with // between them',
  },
  'empty-cell': {
    severity: 'error',
    hint: 'Fill the cell (? in an Options table where nobody can say). If it is filled, a bar is missing in the row, or the row is broken over two lines',
  },
  markup: { severity: 'error', hint: 'Use plain text and `code`; put words with < > or a lone backtick into `code`' },
  'bad-id': { severity: 'error', hint: 'An id is letters, digits, dots and dashes, without blanks: spot-restarts' },
  'duplicate-id': { severity: 'error', hint: 'Give each its own id; an id never moves to another item' },
  'duplicate-topic': { severity: 'error', hint: 'Rename one of the files: slashes count as dashes' },
  unstamped: { severity: 'warning', hint: 'Run: npm run bank -- stamp' },
  slot: {
    severity: 'error',
    hint: 'A slot is {a // b} or {name: a // b}, with blanks around //; braces themselves go into `code`',
  },
  'slot-values': { severity: 'error', hint: 'A named slot has the same values, in the same order, wherever it stands' },
  cell: { severity: 'error', hint: 'Write yes: why, no: why, or ?' },
  'rank-cell': { severity: 'error', hint: 'Write a whole number from 1, a colon and why: 1: nothing to operate' },
  'option-without-reason': {
    severity: 'error',
    hint: 'Add a colon and the reason: learners read it after they answered',
  },
  'duplicate-option': { severity: 'error', hint: 'Reword one of the two, or delete it' },
  'unkeyable-option': {
    severity: 'error',
    hint: 'Add a trait that sets it apart, or write (distractor only) behind its name',
  },
  'never-right': { severity: 'warning', hint: 'Write (distractor only) behind its name, or give it a trait with yes' },
  'unknown-confusion': { severity: 'error', hint: 'Name other options of the table by their ids, parted by ;' },
  'unknown-trait': { severity: 'error', hint: 'Name a trait as its column is headed in Options' },
  'ranking-cue': {
    severity: 'error',
    hint: 'Delete it: the question line itself names the ranking, as in: with the LEAST operational overhead',
  },
  'list-shape': {
    severity: 'error',
    hint: 'A list of lines beginning with -; in Cues each need has its cues indented below it, and a concept its confusions',
  },
  'needs-missing': { severity: 'error', hint: 'Name the Options columns that decide, parted by ;' },
  'unknown-need': { severity: 'error', hint: 'Needs are headings of Options columns, parted by ;' },
  'repeated-need': { severity: 'error', hint: 'Name each need once' },
  'best-need': {
    severity: 'error',
    hint: 'best: names a (lowest wins) or (highest wins) column, once, as the last need',
  },
  'answer-unknown': { severity: 'error', hint: 'Write the option’s name or id as in Options' },
  'answer-set': {
    severity: 'error',
    hint: 'A + B asks for all of them, A / B shows one of them: choose one of the two signs',
  },
  'no-ask': {
    severity: 'error',
    hint: 'Add the question to the front matter: ask: Which … should the ML engineer choose?',
  },
  'no-options': {
    severity: 'error',
    hint: 'Contexts, Cues and Needs speak of the traits of a ## Options table: add it',
  },
  'no-scenarios': { severity: 'error', hint: 'Add ## Scenarios with a table: Id, Scenario, Needs, Answer' },
  'no-items': { severity: 'warning', hint: 'Add a Scenario | Answer table, or take the file out of the bank’s folder' },
  'decisive-unmarked': {
    severity: 'warning',
    hint: 'Mark the words that carry each need with *…*, in the order of the needs; learners see them only with the verdict',
  },
  'one-answer': { severity: 'error', hint: 'Give the table rows with at least two different answers' },
  'few-answers': { severity: 'warning', hint: 'The exam shows four options: add rows with other answers' },
  'card-shape': {
    severity: 'error',
    hint: 'A card: a heading, a > quote with the stem, then - [x] right: why and - [ ] wrong: why lines',
  },
  'select-count': { severity: 'error', hint: 'Select: takes a number below that of the ticked ones, as in Select: 2' },
  'order-shape': {
    severity: 'error',
    hint: 'An order: a > quote with the stem, two or more numbered steps, - [ ] lines for steps that do not belong; three to five in all',
  },
  'case-shape': {
    severity: 'error',
    hint: 'A case: a heading that begins with Case:, a > quote with the story, then two or more cards, orders or rows of tables below it',
  },
  'concept-line': {
    severity: 'error',
    hint: 'A concept is a heading with one list: What: …, When: …, When not: …, Confusions: with lines such as Warm pools: … below, Also called: …, Today: …, Sources: …',
  },
  'match-shape': {
    severity: 'error',
    hint: 'A matching question: a heading, a > quote with the task, a table Prompt | Answer | Why with three or more different answers',
  },
  'above-option': { severity: 'error', hint: 'Name the options themselves: options are shuffled' },
  'blank-in-stem': { severity: 'error', hint: 'Ask a question instead of leaving a gap' },
  'no-question': {
    severity: 'error',
    hint: 'End with a question and a question mark (What should the ML engineer do?), or give a card the line Ask: below its list',
  },
  'negative-wording': { severity: 'error', hint: 'Write the word in capitals (NOT, EXCEPT), or ask for what is right' },
  'no-exam': { severity: 'shipping', hint: 'Add to the front matter: exams: { MLA-C01: ["2.2"] }' },
  'no-source': {
    severity: 'shipping',
    hint: 'Add to the front matter: sources: [{ url: https://…, checked: 2026-11-21 }]',
  },
  'concept-incomplete': {
    severity: 'shipping',
    hint: 'A concept says What:, When:, When not:, Confusions: and Sources: before it can be shipped',
  },
  'duplicate-name': {
    severity: 'shipping',
    hint: 'Let one of the concepts go without the word, so that it leads to a single page',
  },
  'no-reason': { severity: 'shipping', hint: 'Add a Why column that says why the row’s answer is right' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
