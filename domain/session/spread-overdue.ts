import type { Memory } from '@/domain/scheduling/memory';
import { forgotten } from './claims';
import type { Day } from './day';

/** How a backlog is spread: what waits for a later day, and over how many days, today included, it is worked off. */
export interface Spread {
  later: ReadonlySet<string>;
  /** All that is overdue since before today, what is asked today included. */
  overdue: number;
  days: number;
}

const NOTHING: Spread = { later: new Set(), overdue: 0, days: 0 };

/** Even where the minutes are full with what falls due today, so much of the backlog is asked. */
const LEAST_A_DAY = 5;

/**
 * Of the items that fell due before today, how many fit beside those due today into what is left of the day, the best recalled first: they
 * lose least by being saved soon. The others wait. `room`: answers that today still holds; `aDay`: those of an ordinary day.
 */
export function spreadOverdue(
  memories: Iterable<Memory>,
  { today, now, room, aDay }: { today: Day; now: number; room: number; aDay: number },
): Spread {
  const overdue: Memory[] = [];
  let dueToday = 0;
  for (const memory of memories) {
    if (memory.state !== 'review' || memory.dueAt >= today.end) continue;
    if (memory.dueAt < today.start) overdue.push(memory);
    else dueToday += 1;
  }
  if (overdue.length === 0 || overdue.length + dueToday <= room) return { ...NOTHING, overdue: overdue.length };
  const share = Math.max(LEAST_A_DAY, Math.floor(aDay / 2));
  const asked = Math.max(0, Math.min(overdue.length, Math.max(room - dueToday, Math.min(share, room))));
  const ordered = overdue.toSorted((a, b) => forgotten(a, now) - forgotten(b, now) || (a.itemId < b.itemId ? -1 : 1));
  const later = new Set(ordered.slice(asked).map(({ itemId }) => itemId));
  return { later, overdue: overdue.length, days: 1 + Math.ceil(later.size / share) };
}
