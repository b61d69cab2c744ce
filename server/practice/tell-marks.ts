import type { Marks } from '@/domain/session/around';
import type { Mark } from '../store/marks';

/** An item on which its learner has put nothing. */
export function blankMark(itemId: string): Mark {
  return { itemId, flagged: false, suspended: false, buriedUntil: null, note: '', changedAt: 0 };
}

/** What a learner has put on an item, as it is told. */
export function tellMarks({ flagged, suspended, buriedUntil, note }: Mark): Marks {
  return { flagged, suspended, buriedUntil: buriedUntil === null ? null : new Date(buriedUntil).toISOString(), note };
}
