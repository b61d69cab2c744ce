import type { List, ListItem } from 'mdast';
import type { Draft } from './draft';
import { flattenInline, type Inline } from './inline';

/** The lines of a list entry and the list below it; anything else in it is reported, and so is an entry without words. */
export function readEntry(item: ListItem, draft: Draft): { lines: Inline[]; nested: List | null } {
  const at = item.position?.start.offset ?? 0;
  let nested: List | null = null;
  const lines: Inline[] = [];
  if (item.checked !== null && item.checked !== undefined)
    draft.report('list-shape', at, 'A box to tick has no meaning here');
  for (const child of item.children) {
    if (child.type === 'paragraph')
      lines.push(...flattenInline(child.children, at, draft).filter((line) => line.text !== ''));
    else if (child.type === 'list' && nested === null) nested = child;
    else draft.report('stray-content', child.position?.start.offset ?? at, 'This has no meaning in the list');
  }
  if (lines.length === 0) draft.report('list-shape', at, 'A line without words');
  return { lines, nested };
}
