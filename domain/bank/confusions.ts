import type { Draft } from './draft';
import { cellLine, findColumn, type Grid } from './grid';
import { splitInline } from './inline';
import type { OptionsTable } from './options';

/**
 * Reads the column `Confused with` into the options that name others: their ids, parted by `;`, sorted and each once. A word that is no
 * option's id, and an option's own id, are reported at their place.
 */
export function readConfusions(grid: Grid, table: OptionsTable, draft: Draft): void {
  const column = findColumn(grid, 'confused with');
  if (column === -1) return;
  for (const option of table.options) {
    const row = table.rows.get(option.id);
    const named = row === undefined ? [] : splitInline(cellLine(row, column, draft), ';');
    const ids = new Set<string>();
    for (const { text, at } of named) {
      if (text === '') continue;
      if (text === option.id) draft.report('unknown-confusion', at, 'An option cannot be confused with itself');
      else if (table.at.has(text)) ids.add(text);
      else draft.report('unknown-confusion', at, `No option of the table has the id "${text}"`);
    }
    if (ids.size > 0) option.confusedWith = [...ids].sort();
  }
}
