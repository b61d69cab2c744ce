import { readStatus } from '@/components/offline/status';
import { readUnsent } from '@/components/practice/outbox';
import { lastingStore } from '@/components/practice/text-store';

/** How many answers this device has that the server does not have. */
export function countWaiting(): number {
  const { waiting, held } = readStatus();
  return waiting + held + readUnsent(lastingStore).length;
}
