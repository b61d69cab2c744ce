import { ask } from '@/components/practice/practice-client';
import { describeRequest } from '@/components/practice/request-context';
import type { Pack } from '@/domain/session/pack';
import { openDatabase } from './database';
import { keepPack } from './pack-store';
import { changeStatus } from './status';
import { syncNow } from './sync';

/** `stranger`: the server knows nobody here yet. `no room`: the browser does not keep it. */
export type Packed = 'packed' | 'unreachable' | 'stranger' | 'no room' | 'refused';

let running: Promise<Packed> | null = null;

/** Fetches the next questions and puts them in the place of the pack, once what waits is sent: an answered question is not packed again. */
export function refreshPack(): Promise<Packed> {
  running ??= refresh().finally(() => {
    running = null;
  });
  return running;
}

async function refresh(): Promise<Packed> {
  await syncNow();
  const { timeZone } = describeRequest({ name: '' });
  const reply = await ask<Pack>('POST', '/api/practice/pack', timeZone === undefined ? {} : { timeZone });
  if (reply.status === 'unreachable') return 'unreachable';
  if (reply.status === 'refused') return reply.code === 401 ? 'stranger' : 'refused';
  try {
    const packSize = await keepPack(await openDatabase(), reply.body);
    const packBytes = JSON.stringify(reply.body).length;
    changeStatus({ packSize, packBytes, packedAt: Date.parse(reply.body.packedAt), isFull: false });
    return 'packed';
  } catch (error) {
    // The pack before stays whole: it was one transaction.
    changeStatus({ isFull: error instanceof DOMException && error.name === 'QuotaExceededError' });
    return 'no room';
  }
}
