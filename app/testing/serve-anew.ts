import { openStore, type Store } from '@/server/store/open-store';
import { type Kind, scratchDatabase } from '@/server/store/testing/scratch-database';
import { forgetEverything } from '@/server/testing/forget-everything';
import { serveInProcess } from './serve-in-process';

/** This process as a server that has just begun, of a new database of a kind. Whoever asks for it closes it. */
export async function serveAnew(kind: Kind): Promise<Store> {
  forgetEverything();
  return serveInProcess(await openStore((await scratchDatabase(kind)).url));
}
