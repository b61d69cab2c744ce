import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { dayOf } from '@/domain/session/day';
import { urgency } from '@/domain/session/due';

/** From this stability on, in days, an item counts as learned: it would still be recalled with 0.9 after a week without practice. */
export const LEARNED_STABILITY_DAYS = 7;

/** How far a group of items is. */
export interface Mastery {
  items: number;
  /** Items met at least once. */
  met: number;
  learned: number;
  due: number;
  /**
   * 0 to 1: the share of the items that one would expect to be recalled now. An item counts with its retrievability once it has left its
   * first steps, an item that was never met or is still in its steps with nothing.
   */
  mastery: number;
}

export interface MasteryInput {
  /** By item id. */
  memories: ReadonlyMap<string, Memory>;
  /** That the memories were made with. */
  parameters: ParameterSet;
  now: number;
  timeZone: string;
}

/** A function that says how far a group of items, given by ids, is. */
export function masteryAt({ memories, parameters, now, timeZone }: MasteryInput): (ids: Iterable<string>) => Mastery {
  const today = dayOf(now, timeZone);
  return (ids) => {
    const tally = { items: 0, met: 0, learned: 0, due: 0, mastery: 0 };
    let recalled = 0;
    for (const id of ids) {
      tally.items += 1;
      const memory = memories.get(id);
      if (memory === undefined) continue;
      tally.met += 1;
      if (urgency(memory, now, today) !== 'later') tally.due += 1;
      if (memory.state !== 'review') continue;
      if (memory.stability >= LEARNED_STABILITY_DAYS) tally.learned += 1;
      recalled += retrievability(memory, now, parameters);
    }
    return { ...tally, mastery: tally.items === 0 ? 0 : recalled / tally.items };
  };
}
