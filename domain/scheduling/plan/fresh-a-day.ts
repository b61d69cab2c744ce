/** The most new items that a day begins before everything else is asked: so that the last third of the days is for keeping them. */
export function freshADay(items: number, studyDays: number): number {
  return Math.ceil(items / (0.6 * Math.max(1, studyDays)));
}
