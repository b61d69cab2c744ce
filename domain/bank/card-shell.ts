import type { Blockquote, List, Paragraph, Table } from 'mdast';
import { checkShipping, provisionalId, type TopicContext } from './authored';
import type { Draft } from './draft';
import { flattenLine, type Inline, splitAtColon } from './inline';
import type { AuthoredStem } from './item';
import type { Meta } from './meta';
import type { Section } from './outline';
import { applyOverrides, overridable } from './overrides';
import { endsInQuestion } from './quality/stem-rules';
import { readQuote } from './quote';
import { isId } from './slug';
import { readStem } from './stem';
import { cutId } from './trait';

/** What all cards have in common: the stems in quotes, lists whose meaning is the form's own, and what the card says for itself. */
export interface CardShell {
  stems: AuthoredStem[];
  lists: List[];
  tables: Table[];
  meta: Meta;
  /** Written by the author, or null. */
  written: string | null;
  /** Lines below the list by their names in lower case, the form's own among them. */
  given: ReadonlyMap<string, Inline[]>;
  /** The stems as authored, which a provisional id is made of. */
  text: string;
}

/** How one form of card is written. */
export interface CardForm {
  /** Whether a list belongs to it, told those before. */
  fits: (list: List, before: readonly List[]) => boolean;
  /** Whether it has one table; its stems need not ask, since it adds a question line. */
  table?: true;
  /** The form in words, for a hint. */
  shape: string;
  /** Names of lines below the list that only this form has. */
  lines: readonly string[];
}

/**
 * Reads a section as a card: quotes, then the form's lists, then lines such as `Today: …`. What else stands in it is reported.
 */
export function readShell(section: Section, context: TopicContext, draft: Draft, form: CardForm): CardShell {
  const { fits, shape } = form;
  const known = [...overridable, ...form.lines];
  const stems: Inline[] = [];
  const lists: List[] = [];
  const tables: Table[] = [];
  const given = new Map<string, Inline[]>();
  for (const node of section.nodes) {
    const at = node.position?.start.offset ?? section.at;
    const below = lists.length + tables.length > 0;
    if (node.type === 'blockquote' && !below) stems.push(readStemQuote(node, draft));
    else if (node.type === 'list' && fits(node, lists)) lists.push(node);
    else if (node.type === 'table' && form.table && !below) tables.push(node);
    else if (node.type === 'paragraph' && (stems.length === 0 || below)) readClosing(node, below, known, given, draft);
    else draft.report('stray-content', at, 'This has no meaning in a card at this place', shape);
  }
  for (const stem of stems) {
    if (!form.table && !given.has('ask') && !endsInQuestion(stem.shape))
      draft.report('no-question', stem.at, 'The stem does not end in a question');
  }
  const meta = applyOverrides(context.meta, given, draft);
  const authored = stems.map((stem) => readStem(stem, null, draft));
  const { rest, id } = cutId(section.name, draft);
  checkShipping(meta, section.at, draft);
  const written = id ?? (isId(rest.text) ? rest.text : null);
  return { stems: authored, lists, tables, meta, written, given, text: stems.map((stem) => stem.text).join('\n') };
}

/** The card's id: the one written, else a provisional one, which is reported. */
export function idOfCard(shell: CardShell, section: Section, context: TopicContext, draft: Draft): string {
  if (shell.written !== null) return shell.written;
  const id = provisionalId(context.topic, shell.text);
  draft.missingIds.push({ in: 'heading', end: section.headingEnd, id });
  draft.report('unstamped', section.at, 'The card has no id yet: its heading is no id');
  return id;
}

function readStemQuote(quote: Blockquote, draft: Draft): Inline {
  const stem = readQuote(quote, draft);
  if (stem.text === '') draft.report('card-shape', stem.at, 'A stem without words');
  return stem;
}

/** Prose above the stem is for authors; below the options stand the card's own particulars, a line each. */
function readClosing(
  node: Paragraph,
  closing: boolean,
  known: readonly string[],
  given: Map<string, Inline[]>,
  draft: Draft,
): void {
  if (!closing) return;
  const lines: Paragraph['children'][] = [[]];
  for (const child of node.children) {
    const pieces = child.type === 'text' ? child.value.split('\n') : [];
    if (pieces.length < 2) {
      lines.at(-1)?.push(child);
      continue;
    }
    let offset = child.position?.start.offset ?? 0;
    for (const [index, value] of pieces.entries()) {
      if (index > 0) lines.push([]);
      const found = draft.text.indexOf(value, offset);
      offset = found === -1 ? offset : found;
      const point = { line: 1, column: 1, offset };
      lines.at(-1)?.push({ type: 'text', value, position: { start: point, end: point } });
    }
  }
  for (const children of lines)
    readClosingLine(flattenLine(children, node.position?.start.offset ?? 0, draft), known, given, draft);
}

function readClosingLine(line: Inline, known: readonly string[], given: Map<string, Inline[]>, draft: Draft): void {
  if (line.text === '') return;
  const [head, tail] = splitAtColon(line);
  const name = head.text.toLowerCase();
  if (tail === null || tail.text === '' || !known.includes(name)) {
    draft.report(
      'stray-content',
      line.at,
      'This has no meaning below the options',
      `Known lines: ${known.join(', ')}, each with a colon: Today: …`,
    );
  } else if (given.has(name)) draft.report('stray-content', line.at, `"${head.text}" stands here twice`);
  else given.set(name, [tail]);
}
