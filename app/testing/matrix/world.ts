import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { arrangeStore } from '@/server/practice/testing/arrange';
import { forgetProcessWide, processWide } from '@/server/process-wide';
import { openStore, type Store } from '@/server/store/open-store';
import { arrangeAccount } from '@/server/testing/arrange-accounts';
import { serveInProcess } from '../serve-in-process';
import { arrangeThings } from './objects';
import { arrangePeople } from './people';
import type { World } from './run';

/** What processes remember of a database that is another one now. */
const REMEMBERED = [
  'sessions',
  'token-owners',
  'second-factor-demand',
  'answer-rates',
  'kept',
  'auth-own',
  'auth-provided',
];

async function fillWorld(store: Store): Promise<Omit<World, 'begin'>> {
  const { people, here, there } = await arrangePeople(store);
  const { learnerId } = await arrangeAccount(store, { name: 'Gone' });
  return { people, things: await arrangeThings(store, people, { here, there, gone: learnerId }) };
}

function beginWith(store: Store): void {
  for (const name of [...REMEMBERED, 'store']) forgetProcessWide(name);
  processWide('store', () => Promise.resolve(store));
}

/** A world on SQLite, kept as a file that is copied for each beginning. */
export async function sqliteWorld(): Promise<World> {
  const first = await serveInProcess(await arrangeStore());
  const filled = await fillWorld(first);
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-matrix-'));
  const template = join(folder, 'template.db');
  await first.db.$executeRawUnsafe(`VACUUM INTO '${template}'`);
  let turn = 0;
  let open: Store | null = null;
  afterAll(async () => {
    await open?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    ...filled,
    async begin() {
      await open?.close();
      turn += 1;
      const path = join(folder, `${turn % 2}.db`);
      for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
      copyFileSync(template, path);
      open = await openStore(`file:${path}`);
      beginWith(open);
    },
  };
}

/** A world on PostgreSQL, whose tables are copied aside and filled from there for each beginning. */
export async function postgresqlWorld(store: Store): Promise<World> {
  await serveInProcess(store);
  afterAll(() => store.close());
  const filled = await fillWorld(store);
  await store.db.$executeRawUnsafe('CREATE SCHEMA aside');
  const tables = await store.db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '_prisma%'`;
  for (const { name } of tables)
    await store.db.$executeRawUnsafe(`CREATE TABLE aside."${name}" AS TABLE public."${name}"`);
  const each = tables.map(
    ({ name }) => `DELETE FROM public."${name}"; INSERT INTO public."${name}" SELECT * FROM aside."${name}";`,
  );
  // Foreign keys are triggers, which a replica does not pull: the order of the tables does not matter.
  const again = `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${each.join(' ')} END $$`;
  return {
    ...filled,
    async begin() {
      await store.db.$executeRawUnsafe(again);
      beginWith(store);
    },
  };
}

/** A world that nothing changes, with the decks of both groups published. */
export async function stillWorld(store: Store): Promise<World> {
  await serveInProcess(store);
  afterAll(() => store.close());
  const filled = await fillWorld(store);
  await store.db.deck.updateMany({ data: { published: 1 } });
  return { ...filled, begin: async () => beginWith(store) };
}
