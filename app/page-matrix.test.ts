import { vi } from 'vitest';
import { openStore } from '@/server/store/open-store';
import { KINDS, scratchDatabase } from '@/server/store/testing/scratch-database';
import { describePages } from './testing/matrix/describe-pages';
import { stillWorld } from './testing/matrix/world';

vi.mock('next/headers', async () => {
  const { request } = await import('./testing/matrix/open-page');
  return {
    headers: async () => request.getStore(),
    cookies: async () => ({ get: () => undefined }),
  };
});

vi.mock('next/server', async () => {
  const { afterwards } = await import('./testing/matrix/open-page');
  return { after: (work: () => unknown) => afterwards.push(work), connection: async () => undefined };
});

const isFull = process.env.CHECKPOINT_FULL === '1';

for (const kind of KINDS) {
  const world = async () => stillWorld(await openStore((await scratchDatabase(kind)).url));
  // What a page may show is decided by the same statements on both: PostgreSQL gets a share.
  describePages(kind, world, kind === 'postgresql' && !isFull ? 5 : 1);
}
