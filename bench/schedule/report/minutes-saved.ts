/** A budget of minutes a day and the recall that it came to. */
export interface Point {
  minutes: number;
  recall: number;
}

/**
 * The least minutes a day with which a rule reaches a recall, on straight lines between its budgets and from nothing known with no
 * minutes; null where none of its budgets reaches it.
 */
export function minutesToReach(recall: number, points: readonly Point[]): number | null {
  let before: Point = { minutes: 0, recall: 0 };
  for (const point of points) {
    if (point.recall >= recall) {
      const share = (recall - before.recall) / (point.recall - before.recall);
      return before.minutes + share * (point.minutes - before.minutes);
    }
    before = point;
  }
  return null;
}
