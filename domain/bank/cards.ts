import type { List } from 'mdast';
import { type AuthoredItem, particulars, type TopicContext, versionOf } from './authored';
import { readCardLine } from './card-line';
import { idOfCard, readShell } from './card-shell';
import { digest } from './digest';
import type { Draft } from './draft';
import type { Inline } from './inline';
import type { CardItem } from './item';
import { byId } from './options';
import type { Section } from './outline';
import { checkOptions } from './quality/option-rules';

type CardOption = CardItem['options'][number];

/** Reads a section as a card: quotes with the stems, a task list with the options, then lines such as `Today: …`. Null when it cannot be asked. */
export function readCard(section: Section, context: TopicContext, draft: Draft): AuthoredItem | null {
  const before = draft.problems.length;
  const shell = readShell(
    section,
    context,
    draft,
    (list, lists) => list.ordered !== true && lists.length === 0,
    'A card: heading, quotes, task list, then lines such as Today: …',
  );
  const [list] = shell.lists;
  if (list === undefined) draft.report('card-shape', section.at, 'The card has no task list');
  const options = list === undefined ? [] : readOptionList(list, draft);
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  const made = { ask: '', stems: shell.stems, options };
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
