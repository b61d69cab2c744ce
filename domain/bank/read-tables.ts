import type { RootContent } from 'mdast';
import type { AuthoredItem, TopicContext } from './authored';
import type { Draft } from './draft';
import { findColumn, type Grid, readGrid } from './grid';
import type { DecisionTable } from './item';
import { readMatch } from './matches';
import type { Section } from './outline';
import { readRecalls } from './recalls';
import { readRows } from './rows';
import { readScenarios } from './scenarios';
import { tablesOf } from './section-body';

/** Where tables stand. */
export interface TablePlace {
  /** Null above the first heading. */
  section: Section | null;
  /** The file's decision table, against which Needs are proved; null in a file without Options. */
  table: DecisionTable | null;
  /** The title of the case whose story the tables share, or null. */
  story: string | null;
}

/** Reads the tables of a section's body, each by its headings; what is no table, and a table that nobody knows, is reported. */
export function readTables(
  nodes: readonly RootContent[],
  place: TablePlace,
  context: TopicContext,
  draft: Draft,
): AuthoredItem[] {
  const { section, table, story } = place;
  let first = true;
  return tablesOf(nodes, draft).flatMap((node) => {
    const grid = readGrid(node, draft);
    const has = (...names: string[]) => names.every((name) => findColumn(grid, name) !== -1);
    if (has('needs') && table === null) draft.report('no-options', grid.head.start, 'Needs without Options');
    else if (has('needs', 'scenario') && table !== null) return readScenarios(grid, table, context, draft);
    else if (has('prompt', 'answer')) return readRecalls(grid, context, draft);
    else if (!has('scenario', 'answer')) {
      const headed = grid.headings.map((heading) => heading.text).join(' | ');
      draft.report('unexpected-form', grid.head.start, `A table headed ${headed} is nothing that can be asked`);
    } else if (story !== null) {
      const message = 'A plain table cannot share a story: its rows are each other’s wrong options';
      draft.report('case-shape', grid.head.start, message);
    } else {
      const spot = { section, first };
      first = false;
      return readPlain(grid, spot, context, draft);
    }
    return [];
  });
}

/** A plain table gives its rows, and all of them together as a matching item. */
function readPlain(
  grid: Grid,
  spot: { section: Section | null; first: boolean },
  context: TopicContext,
  draft: Draft,
): AuthoredItem[] {
  const rows = readRows(grid, context, draft);
  const match = readMatch(rows, grid, spot, context, draft);
  return match === null ? rows : [...rows, match];
}
