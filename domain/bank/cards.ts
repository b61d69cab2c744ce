import type { Blockquote, List, Paragraph } from 'mdast';
import { type AuthoredItem, checkShipping, particulars, provisionalId, type TopicContext, versionOf } from './authored';
import { digest } from './digest';
import type { Draft } from './draft';
import { flattenInline, flattenLine, type Inline, joinInlines, splitAtColon } from './inline';
import type { CardItem } from './item';
import { byId } from './options';
import type { Section } from './outline';
import { applyOverrides, overridable } from './overrides';
import { checkOptions } from './quality/option-rules';
import { endsInQuestion } from './quality/stem-rules';
import { isId } from './slug';
import { readStem } from './stem';
import { refuseSlots } from './template';
import { cutId } from './trait';

type CardOption = CardItem['options'][number];

/** Reads a section as a card: quotes with the stems, a task list with the options, then lines such as `Today: …`. Null when it cannot be asked. */
export function readCard(section: Section, context: TopicContext, draft: Draft): AuthoredItem | null {
  const before = draft.problems.length;
  const stems: Inline[] = [];
  const given = new Map<string, Inline[]>();
  let list: List | null = null;
  for (const node of section.nodes) {
    const at = node.position?.start.offset ?? section.at;
    if (node.type === 'blockquote' && list === null) stems.push(readQuote(node, draft));
    else if (node.type === 'list' && node.ordered !== true && list === null) list = node;
    else if (node.type === 'paragraph' && (stems.length === 0 || list !== null))
      readClosing(node, list !== null, given, draft);
    else
      draft.report(
        'stray-content',
        at,
        'This has no meaning in a card at this place',
        'A card: heading, quotes, task list, then lines such as Today: …',
      );
  }
  if (list === null) draft.report('card-shape', section.at, 'The card has no task list');
  const options = list === null ? [] : readOptionList(list, draft);
  for (const stem of stems) {
    if (!endsInQuestion(stem.shape)) draft.report('no-question', stem.at, 'The stem does not end in a question');
  }
  const meta = applyOverrides(context.meta, given, draft);
  const authored = stems.map((stem) => readStem(stem, null, draft));
  const { rest, id: suffix } = cutId(section.name, draft);
  const written = suffix ?? (isId(rest.text) ? rest.text : null);
  checkShipping(meta, section.at, draft);
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  const id = written ?? provisionalId(context.topic, stems.map((stem) => stem.text).join('\n'));
  if (written === null) {
    draft.missingIds.push({ in: 'heading', end: section.headingEnd, id });
    draft.report('unstamped', section.at, 'The card has no id yet: its heading is no id');
  }
  const made = { ask: '', stems: authored, options };
  const item: CardItem = {
    form: 'card',
    id,
    topic: context.topic,
    version: versionOf(context, '', made),
    ...particulars(meta),
    ...made,
  };
  return { item, at: section.at, provisional: written === null };
}

function readQuote(quote: Blockquote, draft: Draft): Inline {
  const at = quote.position?.start.offset ?? 0;
  const parts: Inline[] = [];
  for (const node of quote.children) {
    const offset = node.position?.start.offset ?? at;
    if (node.type === 'paragraph') parts.push(...flattenInline(node.children, offset, draft));
    else if (node.type === 'code') parts.push(codeBlock(node.value, node.lang ?? '', offset));
    else draft.report('markup', offset, `A stem cannot hold a ${node.type}`, 'A stem is paragraphs and fenced code');
  }
  const filled = parts.filter((part) => part.text !== '');
  if (filled.length === 0) draft.report('card-shape', at, 'A stem without words');
  return joinInlines(filled, '\n\n');
}

function codeBlock(value: string, lang: string, at: number): Inline {
  let fence = '```';
  while (value.includes(fence)) fence += '`';
  const text = `${fence}${lang}\n${value.replace(/\r\n?/g, '\n')}\n${fence}`;
  return { text, shape: '\0'.repeat(text.length), marks: [], spots: [{ start: 0, offset: at }], at };
}

/** Prose above the stem is for authors; below the options stand the card's own particulars, a line each. */
function readClosing(node: Paragraph, closing: boolean, given: Map<string, Inline[]>, draft: Draft): void {
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
    readClosingLine(flattenLine(children, node.position?.start.offset ?? 0, draft), given, draft);
}

function readClosingLine(line: Inline, given: Map<string, Inline[]>, draft: Draft): void {
  if (line.text === '') return;
  const [head, tail] = splitAtColon(line);
  const name = head.text.toLowerCase();
  if (tail === null || tail.text === '' || !overridable.includes(name)) {
    draft.report(
      'stray-content',
      line.at,
      'This has no meaning below the options',
      `Known lines: ${overridable.join(', ')}, each with a colon: Today: …`,
    );
  } else if (given.has(name)) draft.report('stray-content', line.at, `"${head.text}" stands here twice`);
  else given.set(name, [tail]);
}

/** The options in ids' order; an id is a hash of the text, so neither place nor right or wrong shows in it. */
function readOptionList(list: List, draft: Draft): CardOption[] {
  const options: CardOption[] = [];
  const texts: Inline[] = [];
  for (const entry of list.children) {
    const at = entry.position?.start.offset ?? 0;
    const [paragraph, ...others] = entry.children;
    if (typeof entry.checked !== 'boolean' || paragraph?.type !== 'paragraph') {
      draft.report(
        'card-shape',
        at,
        'A line of the list has no box, or no words',
        'Write - [x] right option: why, or - [ ] wrong option: why',
      );
      continue;
    }
    for (const other of others)
      draft.report('stray-content', other.position?.start.offset ?? at, 'An option is one line');
    const line = flattenLine(paragraph.children, at, draft);
    const [text, reason] = splitAtColon(line);
    refuseSlots(line, draft);
    if (reason === null || reason.text === '')
      draft.report('option-without-reason', text.at, `"${text.text}" gives no reason`);
    if (text.text === '') draft.report('card-shape', at, 'An option without words');
    texts.push(text);
    options.push({
      id: digest(text.text).slice(0, 10),
      text: text.text,
      right: entry.checked,
      reason: reason?.text ?? '',
    });
  }
  checkOptions(texts, draft);
  const right = options.filter((option) => option.right).length;
  const at = list.position?.start.offset ?? 0;
  if (right === 0) draft.report('card-shape', at, 'No option is marked [x] as right');
  if (right > 0 && right === options.length) draft.report('card-shape', at, 'Every option is marked as right');
  const usual = right > 1 ? 5 : 4;
  if (right > 0 && options.length < usual) {
    const shown = right > 1 ? 'five options or more where several are right' : 'four options';
    draft.report(
      'few-answers',
      at,
      `The card has ${options.length} options only`,
      `The exam shows ${shown}: add wrong ones`,
    );
  }
  return options.sort(byId);
}
