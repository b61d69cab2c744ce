import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import { arrangeStore } from '@/server/practice/testing/arrange';
import { forgetProcessWide, processWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';
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

/** A world on SQLite, whose tables are kept in another file and filled from there for each beginning. */
export async function sqliteWorld(): Promise<World> {
  const store = await serveInProcess(await arrangeStore());
  const filled = await fillWorld(store);
  const [main] = await store.db.$queryRaw<
    { file: string }[]
  >`SELECT file FROM pragma_database_list WHERE name = 'main'`;
  const path = main?.file ?? '';
  await store.db.$executeRawUnsafe(`VACUUM INTO '${path}.aside'`);
  // Beside the store's own connection, which keeps the statements that it has prepared.
  const beside = new Database(path);
  afterAll(() => beside.close());
  beside.exec(`ATTACH '${path}.aside' AS aside; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF`);
  const names = beside.prepare(
    `SELECT name FROM aside.sqlite_master WHERE type = 'table' AND name NOT LIKE '_prisma%'`,
  );
  const tables = names.pluck().all().map(String);
  const each = tables.map(
    (name) => `DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM aside."${name}";`,
  );
  return {
    ...filled,
    async begin() {
      beside.exec(`BEGIN IMMEDIATE; ${each.join(' ')} COMMIT`);
      beginWith(store);
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
