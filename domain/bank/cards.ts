import type { List } from 'mdast';
import { type AuthoredItem, particulars, type TopicContext, versionOf } from './authored';
import { readCardLine } from './card-line';
import { type CardForm, idOfCard, readShell } from './card-shell';
import { digest } from './digest';
import type { Draft } from './draft';
import type { Inline } from './inline';
import type { CardItem } from './item';
import { byId } from './options';
import type { Section } from './outline';
import { checkOptions } from './quality/option-rules';

type CardOption = CardItem['options'][number];

const form: CardForm = {
  fits: (list, before) => list.ordered !== true && before.length === 0,
  shape: 'A card: heading, quotes, task list, then lines such as Today: …',
  lines: ['select'],
};

/** Reads a section as a card: quotes with the stems, a task list with the options, then lines such as `Today: …`. Null when it cannot be asked. */
export function readCard(section: Section, context: TopicContext, draft: Draft): AuthoredItem | null {
  const before = draft.problems.length;
  const shell = readShell(section, context, draft, form);
  const [list] = shell.lists;
  if (list === undefined) draft.report('card-shape', section.at, 'The card has no task list');
  const options = list === undefined ? [] : readOptionList(list, draft);
  const right = options.filter((option) => option.right).length;
  const select = readSelect(shell.given.get('select')?.[0], right, draft);
  if (list !== undefined) checkCounts(list, options.length, right, select ?? right, draft);
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  const ask = shell.given.get('ask')?.[0]?.text ?? '';
  const made = { ask, stems: shell.stems, options, ...(select === null ? {} : { select }) };
  const item: CardItem = {
    form: 'card',
    id: idOfCard(shell, section, context, draft),
    topic: context.topic,
    version: versionOf(context, '', made),
    ...particulars(shell.meta),
    ...made,
  };
  return { item, at: section.at, provisional: shell.written === null };
}

/** The options in ids' order; an id is a hash of the text, so neither place nor right or wrong shows in it. */
function readOptionList(list: List, draft: Draft): CardOption[] {
  const options: CardOption[] = [];
  const texts: Inline[] = [];
  for (const entry of list.children) {
    const line = typeof entry.checked === 'boolean' ? readCardLine(entry, draft) : null;
    if (typeof entry.checked !== 'boolean' || line === null) {
      draft.report(
        'card-shape',
        entry.position?.start.offset ?? 0,
        'A line of the list has no box, or no words',
        'Write - [x] right option: why, or - [ ] wrong option: why',
      );
      continue;
    }
    const { text, reason } = line;
    if (reason === null) draft.report('option-without-reason', text.at, `"${text.text}" gives no reason`);
    if (text.text === '') draft.report('card-shape', text.at, 'An option without words');
    texts.push(text);
    options.push({
      id: digest(text.text).slice(0, 10),
      text: text.text,
      right: entry.checked,
      reason: reason?.text ?? '',
    });
  }
  checkOptions(texts, draft);
  return options.sort(byId);
}

/** `Select: 2` makes a checklist: a question shows two of the ticked ones. Null where the card does not say. */
function readSelect(line: Inline | undefined, right: number, draft: Draft): number | null {
  if (line === undefined) return null;
  const select = /^\d{1,2}$/.test(line.text) ? Number(line.text) : 0;
  if (select >= 1 && select < right) return select;
  draft.report('select-count', line.at, `"${line.text}" is no number of parts to draw from ${right} ticked ones`);
  return null;
}

/** `shown`: how many right ones a question shows. */
function checkCounts(list: List, options: number, right: number, shown: number, draft: Draft): void {
  const at = list.position?.start.offset ?? 0;
  if (right === 0) draft.report('card-shape', at, 'No option is marked [x] as right');
  if (right > 0 && right === options) draft.report('card-shape', at, 'Every option is marked as right');
  const usual = shown > 1 ? 5 : 4;
  const most = options - right + shown;
  if (right > 0 && most < usual) {
    const exam = shown > 1 ? 'five options or more where several are right' : 'four options';
    draft.report('few-answers', at, `The card has ${most} options only`, `The exam shows ${exam}: add wrong ones`);
  }
}
