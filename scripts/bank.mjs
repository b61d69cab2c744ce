// `npm run bank -- check | stats | coverage | stamp | questions`: runs scripts/bank/main.ts, which needs the installed packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  console.error('The packages are not installed yet: run npm start, or npm ci.');
  process.exit(1);
}
// The bank's folder counts from the project's folder, whatever folder the command is called from.
const child = spawn(
  process.execPath,
  ['--import', 'tsx', join('scripts', 'bank', 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
child.once('error', (error) => {
  console.error(`The command could not be started: ${error.message}`);
  process.exitCode = 1;
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
