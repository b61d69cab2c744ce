// `npm run bench [-- answers|growth|questions|compile …]`: the benchmarks of bench/, on the built product and an empty database of its own.
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { Stop, stepsOf } from './steps.mjs';

try {
  process.chdir(root);
  const step = stepsOf(3);
  await step('Packages', ensureInstalled);
  await step('Database clients', async () => {
    const { generateClients } = await import('./generate.mjs');
    return generateClients({ log: () => {} }) ? 'generated' : 'nothing to do';
  });
  await step('Pages', ensureBuilt);
  const { spawnSync } = await import('node:child_process');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, join(root, 'bench', 'run.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
