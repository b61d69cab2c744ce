// `npm run shots [-- NAME …]`: pictures of every page and state, at 390 and 1280 pixels, light and dark, on the built product and data of its
// own. They go into shots/, with index.html to look at them side by side. A NAME takes only the states whose names hold it.
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';
import { root } from './root.mjs';
import { Stop, stepsOf } from './steps.mjs';

try {
  process.chdir(root);
  const step = stepsOf(4);
  await step('Packages', ensureInstalled);
  await step('Database clients', async () => {
    const { generateClients } = await import('./generate.mjs');
    return generateClients({ log: () => {} }) ? 'generated' : 'nothing to do';
  });
  await step('Pages', ensureBuilt);
  let chromium = null;
  await step('Chromium', async (progress) => {
    chromium = await findChromium(progress);
    if (chromium === null) throw new Stop('No Chromium was found: set CHROMIUM_PATH to one.');
    return chromium;
  });
  const { spawnSync } = await import('node:child_process');
  const { join } = await import('node:path');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, join(root, 'scripts', 'shots', 'main.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
