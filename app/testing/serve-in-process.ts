import { afterAll } from 'vitest';
import { arrangeStore } from '@/server/practice/testing/arrange';
import { forgetProcessWide, processWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';

/** This process as a server of a database and of a small bank, for whoever calls handlers in it. */
export async function serveInProcess(store?: Store): Promise<Store> {
  const own = store ?? (await arrangeStore());
  const before = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = 'e2e/banks/small';
  for (const name of ['env', 'bank', 'store']) forgetProcessWide(name);
  processWide('store', () => Promise.resolve(own));
  afterAll(() => {
    if (before === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = before;
  });
  return own;
}

/** How many rows each table has, but for what limits rates, which counts whoever asks. */
export async function rowCounts(store: Store): Promise<Record<string, number>> {
  const tables = await store.db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%'`;
  const counts: Record<string, number> = {};
  for (const { name } of tables.filter((table) => table.name !== 'Throttle')) {
    const rows = await store.db.$queryRawUnsafe<{ n: bigint | number }[]>(`SELECT COUNT(*) AS n FROM "${name}"`);
    counts[name] = Number(rows[0]?.n);
  }
  return counts;
}
