// Generates the two Prisma clients under prisma/generated, when the schema, the generator or this recipe has changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { derivePostgresqlSchema } from './derive-schema.mjs';
import { root } from './root.mjs';

const generated = join(root, 'prisma/generated');
const stamp = join(generated, '.stamp');

/** Makes sure that the clients are those of the present schema. Answers whether anything had to be done. */
export function generateClients({ log = console.log } = {}) {
  const authored = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
  const derived = derivePostgresqlSchema(authored);
  const prismaManifest = createRequire(join(root, 'package.json')).resolve('prisma/package.json');
  const wanted = createHash('sha256')
    .update(JSON.parse(readFileSync(prismaManifest, 'utf8')).version)
    .update(derived)
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  const clients = ['sqlite', 'postgresql'].map((name) => join(generated, name, 'client.ts'));
  if (clients.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;

  log('Generating the database clients …');
  mkdirSync(generated, { recursive: true });
  rmSync(stamp, { force: true });
  const derivedPath = join(generated, 'postgresql.prisma');
  writeFileSync(derivedPath, derived);
  for (const schema of [join(root, 'prisma/schema.prisma'), derivedPath]) {
    runGenerate(join(dirname(prismaManifest), 'build/index.js'), schema);
  }
  writeFileSync(stamp, wanted);
  return true;
}

/** `prisma generate` insists on a native engine that it then does not use, and would download one: any executable satisfies it. */
function runGenerate(cli, schema) {
  const run = spawnSync(process.execPath, [cli, 'generate', '--schema', schema], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (run.status !== 0) throw new Error(`prisma generate failed for ${schema}:\n${run.stdout}${run.stderr}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateClients();
