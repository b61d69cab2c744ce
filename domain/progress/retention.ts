/** What statistics need of a review. */
export interface ReviewRow {
  itemId: string;
  answeredAt: number;
  correct: boolean;
  /** When it scheduled the item next. */
  dueAt: number;
}

export interface Retention {
  /** The share that the schedule aims at, 0 to 1. */
  target: number;
  /** The share answered right, 0 to 1; null while there is no such review. */
  share: number | null;
  /** How many reviews it is taken from. */
  reviews: number;
}

const DAY_MS = 86_400_000;

/**
 * How much of what was to be kept was kept: the share answered right among reviews of items that had left their short-term steps ("true
 * retention"). Which those are is read off the log: the item's answer before scheduled it a day or more ahead, which no short-term step
 * does. Rows in any order.
 */
export function retentionOf(reviews: readonly ReviewRow[], target: number): Retention {
  const before = new Map<string, ReviewRow>();
  let counted = 0;
  let correct = 0;
  for (const row of reviews.toSorted((a, b) => a.answeredAt - b.answeredAt)) {
    const last = before.get(row.itemId);
    before.set(row.itemId, row);
    if (last === undefined || last.dueAt - last.answeredAt < DAY_MS) continue;
    counted += 1;
    if (row.correct) correct += 1;
  }
  return { target, share: counted === 0 ? null : correct / counted, reviews: counted };
}
