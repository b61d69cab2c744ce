/** Whether an item is not to be asked at that time (ms since the epoch), because its learner suspended it or buried it until later. */
export function isAside(mark: { suspended: boolean; buriedUntil: number | null } | undefined, at: number): boolean {
  return mark !== undefined && (mark.suspended || (mark.buriedUntil !== null && at < mark.buriedUntil));
}
