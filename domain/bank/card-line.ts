import type { ListItem } from 'mdast';
import type { Draft } from './draft';
import { flattenLine, type Inline, splitAtColon } from './inline';
import { refuseSlots } from './template';

/** An entry of a card's list: its words, and the reason behind the first colon outside code. */
export interface CardLine {
  text: Inline;
  reason: Inline | null;
}

/** Reads an entry, which is one line without slots. Null where it does not begin with words. */
export function readCardLine(entry: ListItem, draft: Draft): CardLine | null {
  const at = entry.position?.start.offset ?? 0;
  const [paragraph, ...others] = entry.children;
  if (paragraph?.type !== 'paragraph') return null;
  for (const other of others)
    draft.report('stray-content', other.position?.start.offset ?? at, 'An option is one line');
  const line = flattenLine(paragraph.children, at, draft);
  const [text, reason] = splitAtColon(line);
  refuseSlots(line, draft);
  return { text, reason: reason === null || reason.text === '' ? null : reason };
}
