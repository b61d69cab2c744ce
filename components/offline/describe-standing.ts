import { count, sayAge, saySize } from './say-age';
import type { OfflineStatus } from './status';

/** How the queue stands, in a sentence or two. */
export function describeQueue({ waiting, lastSyncedAt }: OfflineStatus, now: number): string {
  const waits =
    waiting === 0
      ? 'No answer waits to be sent.'
      : `${count(waiting, 'answer')} ${waiting === 1 ? 'waits' : 'wait'} to be sent.`;
  return lastSyncedAt === null ? waits : `${waits} Last synced ${sayAge(lastSyncedAt, now)}.`;
}

/** How the pack stands, in a sentence. */
export function describePack({ packedAt, packSize, packBytes }: OfflineStatus, now: number): string {
  if (packedAt === null) return 'No questions are kept for offline yet.';
  if (packSize === 0) return 'Every question kept for offline was answered.';
  return `Ready for offline: ${count(packSize, 'question')}, fetched ${sayAge(packedAt, now)} (${saySize(packBytes)}).`;
}
