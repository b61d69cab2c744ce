import { env } from './env';
import { forgetProcessWide, processWide } from './process-wide';
import { openStore, type Store } from './store/open-store';

/** The store of this process, opened on first use: `next build` runs the modules of routes, and must not open a database. */
export function db(): Promise<Store> {
  return processWide('store', () =>
    openStore(env().databaseUrl).catch((error: unknown) => {
      forgetProcessWide('store');
      throw error;
    }),
  );
}
