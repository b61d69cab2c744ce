import { DAY_MS, type Scheduled, schedule } from './fsrs';
import type { Memory, Review } from './memory';
import type { ParameterSet } from './parameters';

/**
 * The memory after a review that is the item's latest so far, under the learner's parameter set, whichever the review was scheduled with;
 * `null` is an item never answered. Pure: the fuzz is seeded by item and review. Throws where the log names another item, or a time before
 * the last review (see `apply`).
 *
 * A right guess counts as hard and never lengthens the interval: the next one, in steps or in days, is at most the last one, and
 * stability does not rise. So a guess never takes an item out of its short-term steps. On an item never answered before there is no last
 * interval: it starts in the steps, whatever the rating says.
 */
export function review(
  memory: Memory | null,
  { id, itemId, answeredAt, rating, guessed }: Review,
  parameters: ParameterSet,
): Memory {
  if (memory !== null && memory.itemId !== itemId)
    throw new Error(`Review ${id} is of ${itemId}, the memory of ${memory.itemId}`);
  const elapsedMs = answeredAt - (memory?.lastReviewedAt ?? answeredAt);
  if (elapsedMs < 0) throw new Error(`Review ${id} is older than the memory: rebuild from the log`);

  const rightGuess = guessed && rating !== 'again';
  const step = {
    at: answeredAt,
    elapsedDays: wholeDays(elapsedMs),
    rating: rightGuess ? 'hard' : rating,
    seed: `${itemId}/${id}`,
  } as const;
  const scheduled = schedule(parameters, memory, step);
  const held = rightGuess && memory !== null ? holdInterval(memory, answeredAt, scheduled) : scheduled;
  return { itemId, ...held, lastReviewedAt: answeredAt, reps: (memory?.reps ?? 0) + 1 };
}

/**
 * Nearest whole days, so twelve hours make one. The library would count UTC midnights, which fall into the middle of a study session in
 * half of the world, and the log must replay to the same memory whatever zone the learner is in.
 */
function wholeDays(elapsedMs: number): number {
  return Math.round(elapsedMs / DAY_MS);
}

function holdInterval(memory: Memory, answeredAt: number, scheduled: Scheduled): Scheduled {
  return {
    ...scheduled,
    stability: Math.min(scheduled.stability, memory.stability),
    scheduledDays: Math.min(scheduled.scheduledDays, memory.scheduledDays),
    dueAt: Math.min(scheduled.dueAt, answeredAt + (memory.dueAt - memory.lastReviewedAt)),
  };
}
