/** How long a server that could not be reached is taken to be out of reach: until then nobody waits for a request to fail again. */
const memoryMs = 20_000;

let missedAt: number | null = null;

/** Every request of practice says whether it was answered. */
export function noteReach(isReached: boolean, now = Date.now()): void {
  missedAt = isReached ? null : now;
  if (!isReached && typeof window !== 'undefined') window.addEventListener('online', forgetReach, { once: true });
}

/** Whether a request would most likely fail: the browser says so, or one has just failed. */
export function isOutOfReach(now = Date.now()): boolean {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return true;
  return missedAt !== null && now - missedAt < memoryMs;
}

/** The browser says that there is a network again: worth a try. */
export function forgetReach(): void {
  missedAt = null;
}
