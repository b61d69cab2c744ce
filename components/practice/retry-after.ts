/** The status of a refusal for now. */
export const TOO_MANY = 429;
/** The longest that a page waits by itself; who is told to come later than that is told so. */
const LONGEST_MS = 120_000;

/** How long a refusal for now asks to wait, in whole seconds; null where it is none, or says nothing that can be read. */
export function secondsToWait({ status, headers }: Pick<Response, 'status' | 'headers'>): number | null {
  const asked = headers.get('retry-after');
  if (status !== TOO_MANY || asked === null || !/^\d{1,9}$/.test(asked.trim())) return null;
  return Math.max(1, Number(asked));
}

/** When to try again, as a sentence. */
export function sayWait(seconds: number): string {
  if (seconds < 90) return `Try again in ${seconds} second${seconds === 1 ? '' : 's'}.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

/** What a page waits before it tries again by itself, in ms. */
export const boundedWaitMs = (seconds: number): number => Math.min(LONGEST_MS, seconds * 1_000);
