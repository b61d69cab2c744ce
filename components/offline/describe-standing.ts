import { count, sayAge, saySize } from './say-age';
import type { OfflineStatus } from './status';

/** How it stands, in a few words: what matters first. `isSecure`: the browser may open the app without a network. */
export function tellStanding(
  { waiting, packSize }: OfflineStatus,
  { isOnline, isSecure }: { isOnline: boolean; isSecure: boolean },
): string {
  const network = isOnline ? [] : ['No network'];
  if (waiting > 0) return [...network, waits(waiting)].join(' · ');
  if (packSize > 0) return [...network, `${count(packSize, 'question')} ready for offline`].join(' · ');
  if (!isOnline) return 'No network';
  return isSecure ? 'Practise without a network' : 'Practising without a network needs HTTPS';
}

/** How the queue stands, in a sentence or two. */
export function describeQueue({ waiting, held, lastSyncedAt }: OfflineStatus, now: number): string {
  const none = held > 0 ? `${count(held, 'answer')} did not count and ${held === 1 ? 'is' : 'are'} kept here.` : null;
  const said = waiting > 0 ? `${waits(waiting)}.` : (none ?? 'No answer waits to be sent.');
  return lastSyncedAt === null ? said : `${said} Last synced ${sayAge(lastSyncedAt, now)}.`;
}

/** How the pack stands, in a sentence. */
export function describePack({ packedAt, packSize, packBytes }: OfflineStatus, now: number): string {
  if (packedAt === null) return 'No questions are kept for offline yet.';
  if (packSize === 0) return 'Every question kept for offline was answered.';
  return `Ready for offline: ${count(packSize, 'question')}, fetched ${sayAge(packedAt, now)} (${saySize(packBytes)}).`;
}

function waits(waiting: number): string {
  return `${count(waiting, 'answer')} ${waiting === 1 ? 'waits' : 'wait'} to be sent`;
}
