import type { BeforeAndAfter } from '@/domain/scheduling/before-and-after';

/** An item forgotten so often does not stick by repetition: Anki's threshold, at which it warns first. */
export const LEECH_LAPSES = 8;
/** From then on it is said again after so many more; Anki takes half the threshold. */
export const LEECH_AGAIN = 4;

/** How often the item was forgotten, where the answer is one at which that is to be said; else null. */
export function leechAt({ before, after }: BeforeAndAfter): number | null {
  const { lapses } = after;
  if (before === null || lapses <= before.lapses || lapses < LEECH_LAPSES) return null;
  return (lapses - LEECH_LAPSES) % LEECH_AGAIN === 0 ? lapses : null;
}
