import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { Draft } from './draft';

/** Prose may explain what comes below it. Below a table or list it is reported: a row behind a blank line ends up there. */
export function checkProse(node: Paragraph, below: boolean, draft: Draft): void {
  const at = node.position?.start.offset ?? 0;
  const barred = node.children.some((child) => child.type === 'text' && child.value.includes('|'));
  if (barred) draft.report('broken-table', at, 'These lines look like a table and are none');
  else if (below) draft.report('stray-content', at, 'Prose below a table or list');
}

/** The tables of a section body; all else but prose above them is reported. */
export function tablesOf(nodes: readonly RootContent[], draft: Draft): Table[] {
  const tables: Table[] = [];
  for (const node of nodes) {
    if (node.type === 'table') tables.push(node);
    else if (node.type === 'paragraph') checkProse(node, tables.length > 0, draft);
    else refuseForm(node, 'a table', draft);
  }
  return tables;
}

/** The bullet lists of a section body; all else but prose above them is reported. */
export function listsOf(nodes: readonly RootContent[], draft: Draft): List[] {
  const lists: List[] = [];
  for (const node of nodes) {
    if (node.type === 'list' && node.ordered !== true) lists.push(node);
    else if (node.type === 'paragraph') checkProse(node, lists.length > 0, draft);
    else refuseForm(node, 'a list', draft);
  }
  return lists;
}

const formNames: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'a quote',
  code: 'a code block',
  definition: 'a link definition',
  footnoteDefinition: 'a footnote',
  html: 'HTML',
  table: 'a table',
};

/** Reports something that has no meaning at its place. */
export function refuseForm(node: RootContent, expected: string, draft: Draft): void {
  const found =
    node.type === 'list'
      ? node.ordered === true
        ? 'a numbered list'
        : 'a bullet list'
      : (formNames[node.type] ?? node.type);
  draft.report('unexpected-form', node.position?.start.offset ?? 0, `Expected ${expected} here, found ${found}`);
}
