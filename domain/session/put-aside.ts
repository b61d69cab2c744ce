/** What a learner put on an item that has a say in whether it is asked. */
export interface AsideMark {
  itemId: string;
  suspended: boolean;
  /** Milliseconds since the epoch; null where it is not buried. */
  buriedUntil: number | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The items that are not to be asked now: suspended ones, and buried ones until their time has come. One step for each mark. */
export function putAside(marks: Iterable<AsideMark>, now: number): ReadonlySet<string> {
  let aside: Set<string> | null = null;
  for (const { itemId, suspended, buriedUntil } of marks) {
    if (suspended || (buriedUntil !== null && buriedUntil > now)) aside = (aside ?? new Set()).add(itemId);
  }
  return aside ?? NOTHING;
}
