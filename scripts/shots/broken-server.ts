import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Guest, guestOf } from '@/e2e/arrange/guest';
import { prepareDatabase, startServer, temporaryFolder } from '@/e2e/arrange/production-server';

interface Broken {
  /** The address of a page that cannot be made for this guest: who is known is looked up. */
  page: () => Promise<{ url: string; guest: Guest }>;
  stop: () => Promise<void>;
}

/** A server that loses its database after its start. It is started when its page is first wanted. */
export function brokenServer(): Broken {
  let started: ReturnType<typeof start> | undefined;
  return {
    page: async () => {
      started ??= start();
      const { server, guest } = await started;
      return { url: `${server.origin}/progress`, guest };
    },
    stop: async () => {
      if (started === undefined) return;
      const { server, remove } = await started;
      await server.kill();
      await remove();
    },
  };
}

async function start() {
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const server = await startServer(data.path);
  const guest = guestOf(() => server.origin);
  await guest.next();
  for (const name of await readdir(data.path)) {
    if (/-(wal|shm)$/.test(name)) await rm(join(data.path, name));
    else if (name.endsWith('.db')) await writeFile(join(data.path, name), 'no database');
  }
  return { server, guest, remove: data.remove };
}
