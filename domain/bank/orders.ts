import type { List } from 'mdast';
import { type AuthoredItem, particulars, type TopicContext, versionOf } from './authored';
import { type CardLine, readCardLine } from './card-line';
import { type CardForm, idOfCard, readShell } from './card-shell';
import { digest } from './digest';
import type { Draft } from './draft';
import type { OrderItem } from './item';
import { byId } from './options';
import type { Section } from './outline';
import { checkOptions } from './quality/option-rules';

/** As in the exam, steps that do not belong included. */
const leastEntries = 3;
const mostEntries = 5;

const form: CardForm = {
  fits: (list, before) => (list.ordered === true ? before.length === 0 : before.length === 1),
  shape:
    'An order: heading, quotes, numbered list, - [ ] lines for steps that do not belong, then lines such as Today: …',
  lines: [],
};

/** Whether a card's first list is numbered, which makes it an order. */
export function isOrder(section: Section): boolean {
  const first = section.nodes.find((node) => node.type === 'list');
  return first?.type === 'list' && first.ordered === true;
}

/**
 * Reads a section as an order: quotes with the stems, a numbered list that is the right order, `- [ ]` lines with steps that do not
 * belong, each with its reason. Null when it cannot be asked.
 */
export function readOrder(section: Section, context: TopicContext, draft: Draft): AuthoredItem | null {
  const before = draft.problems.length;
  const shell = readShell(section, context, draft, form);
  const [numbered, others] = shell.lists;
  const right = numbered === undefined ? [] : readSteps(numbered, draft);
  const wrong = others === undefined ? [] : readStrays(others, draft);
  const count = right.length + wrong.length;
  const at = numbered?.position?.start.offset ?? section.at;
  checkOptions(
    [...right, ...wrong].map((line) => line.text),
    draft,
  );
  if (count < leastEntries || count > mostEntries)
    draft.report('order-shape', at, `The order has ${count} entries, where three to five can be asked`);
  else if (right.length < 2) draft.report('order-shape', at, 'One step alone has no order');
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  const made = {
    ask: shell.given.get('ask')?.[0]?.text ?? '',
    stems: shell.stems,
    steps: right.map((line) => ({ ...named(line), ...(line.reason === null ? {} : { why: line.reason.text }) })),
    strays: wrong.map((line) => ({ ...named(line), reason: line.reason?.text ?? '' })).sort(byId),
  };
  const item: OrderItem = {
    form: 'order',
    id: idOfCard(shell, section, context, draft),
    topic: context.topic,
    version: versionOf(context, '', made),
    ...particulars(shell.meta),
    ...made,
  };
  return { item, at: section.at, provisional: shell.written === null };
}

/** An id is a hash of the text, so neither place nor right or wrong shows in it. */
const named = ({ text }: CardLine) => ({ id: digest(text.text).slice(0, 10), text: text.text });

function readSteps(list: List, draft: Draft): CardLine[] {
  return list.children.flatMap((entry) => {
    const at = entry.position?.start.offset ?? 0;
    const line = readCardLine(entry, draft);
    if (typeof entry.checked === 'boolean') draft.report('order-shape', at, 'A numbered step has no box');
    if (line !== null && line.text.text !== '') return [line];
    draft.report('order-shape', at, 'A step without words');
    return [];
  });
}

function readStrays(list: List, draft: Draft): CardLine[] {
  return list.children.flatMap((entry) => {
    const at = entry.position?.start.offset ?? 0;
    const line = readCardLine(entry, draft);
    if (entry.checked !== false || line === null || line.text.text === '') {
      draft.report('order-shape', at, 'A step that does not belong has an empty box, and words');
      return [];
    }
    if (line.reason === null)
      draft.report('option-without-reason', line.text.at, `"${line.text.text}" gives no reason`);
    return [line];
  });
}
