// `npm start`: from a fresh clone to a running server, doing only what is not done yet. `--dev` serves the development server.
// No package is installed when this begins, so nothing outside Node.js is imported before step 1 is over.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nodeProblem } from './check-node.mjs';
import { portProblem } from './check-port.mjs';
import { ensureBuilt, isBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runProcess } from './run-process.mjs';
import { Stop, stepsOf } from './steps.mjs';

const dev = process.argv.includes('--dev');

async function runScript(name, args, failure, progress) {
  const { code, output } = await runProcess(process.execPath, [join(root, 'scripts', name), ...args], {
    onLine: progress,
  });
  if (code === 0) return output.trim().split('\n').at(-1);
  console.error(`\n${output.trim()}\n`);
  throw new Stop(failure);
}

async function prepare() {
  const step = stepsOf(5);
  await step('Packages', ensureInstalled);
  await step('Database clients', async () => {
    const { generateClients } = await import('./generate.mjs');
    return generateClients({ log: () => {} }) ? 'generated' : 'nothing to do';
  });
  await step('Database', async () => {
    const said = await runScript(
      'migrate.mjs',
      [],
      'The database could not be prepared: see the message above.',
      () => {},
    );
    return said || 'up to date';
  });
  await step('Bank', async (progress) => {
    // The server checks its bank itself. Before a build an author should not wait for half a minute to be told.
    if (dev || isBuilt()) return 'checked by the server';
    await runScript('bank.mjs', ['check'], 'The bank has errors: see them above.', progress);
    return 'no errors';
  });
  await step('Pages', dev ? async () => 'built on demand' : ensureBuilt);
}

function serveDev() {
  const args = ['dev', '--port', process.env.PORT, '--hostname', process.env.HOST];
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child by itself; a signal sent to this process alone has to be passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.once('exit', (code) => process.exit(code ?? 0));
}

async function start() {
  const problem = nodeProblem();
  if (problem) throw new Stop(problem);
  process.chdir(root);
  await import('./load-env.mjs');
  process.env.PORT ||= '3000';
  process.env.HOST ||= '127.0.0.1';
  // Development too asks no other host for anything.
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const taken = await portProblem(process.env.PORT, process.env.HOST);
  if (taken) throw new Stop(taken);

  await prepare();
  if (dev) return serveDev();
  process.env.NODE_ENV = 'production';
  await import('./serve.mjs');
}

start().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  process.exit(1);
});
