import { recallAfter } from '@/domain/scheduling/fsrs';
import type { Named } from '../insights';
import { DAY_MS, type LearnerRecord } from './learner-record';

/** How somebody stands to a task statement. */
export interface GridCell {
  /** Items met. */
  met: number;
  /** The share of the items met that would be recalled now, 0 to 1; null of fewer than five. */
  recall: number | null;
}

export interface GridRow {
  userId: string;
  name: string;
  /** In the order of the columns. */
  cells: GridCell[];
}

export interface GridColumn extends Named {
  items: number;
  /** The mean of all cells that say something; null where none does. */
  recall: number | null;
}

export interface MasteryGrid {
  columns: GridColumn[];
  rows: GridRow[];
}

/** A share of fewer items is more luck than knowledge. */
export const FEWEST_MET = 5;

/** People by task statements, those without items left out. An item that is still in its first steps counts as met and not as recalled. */
export function masteryGrid(
  records: readonly LearnerRecord[],
  statements: readonly (Named & { itemIds: readonly string[] })[],
  now: number,
): MasteryGrid {
  const asked = statements.filter(({ itemIds }) => itemIds.length > 0);
  const placesOf = new Map<string, number[]>();
  for (const [place, { itemIds }] of asked.entries())
    for (const id of itemIds) placesOf.set(id, [...(placesOf.get(id) ?? []), place]);
  const rows = records.map((record) => gridRow(record, { placesOf, places: asked.length, now }));
  const columns = asked.map(({ id, title, itemIds }, place) => {
    const told = rows.flatMap(({ cells }) => cells[place]?.recall ?? []);
    const recall = told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0) / told.length;
    return { id, title, items: itemIds.length, recall };
  });
  return { columns, rows };
}

function gridRow(
  { userId, name, memories, parameters }: LearnerRecord,
  { placesOf, places, now }: { placesOf: ReadonlyMap<string, number[]>; places: number; now: number },
): GridRow {
  const met = new Uint32Array(places);
  const recalled = new Float64Array(places);
  for (const { itemId, stability, lastReviewedAt, isLearned } of memories) {
    const own = placesOf.get(itemId);
    if (own === undefined) continue;
    const elapsed = Math.max(0, now - lastReviewedAt) / DAY_MS;
    const recall = isLearned ? recallAfter(parameters, elapsed, stability) : 0;
    for (const place of own) {
      met[place] = (met[place] ?? 0) + 1;
      recalled[place] = (recalled[place] ?? 0) + recall;
    }
  }
  const cells = Array.from(met, (count, place) => ({
    met: count,
    recall: count < FEWEST_MET ? null : (recalled[place] ?? 0) / count,
  }));
  return { userId, name, cells };
}
