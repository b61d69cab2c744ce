import { loadOffline } from './load-offline';
import { isOutOfReach } from './reach';
import { readStatus } from './status';

/** After so many answers the pack is old at once: its first questions are about what was just answered. */
const MOST_ANSWERS = 10;
/** A pause as long as this is taken for the end of a run of answers. */
const PAUSE_MS = 15_000;

let answers = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Called after each answer that the server took: fetches a fresh pack once the reader rests, where there is a use for one. That is where a
 * worker can open the page without a network, or the reader has asked for a pack before.
 */
export function refreshWhenIdle(): void {
  if (navigator.serviceWorker?.controller == null && readStatus().packedAt === null) return;
  answers += 1;
  clearTimeout(timer);
  timer = setTimeout(refresh, answers >= MOST_ANSWERS ? 0 : PAUSE_MS);
}

async function refresh(): Promise<void> {
  if (isOutOfReach()) return;
  answers = 0;
  await (await loadOffline())?.refreshPack();
}
