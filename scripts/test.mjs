// `npm test`: installs what is missing, runs every suite, and ends with one line over all of them. `--full` runs the large ones whole.
// No package is installed when this begins, so nothing outside Node.js is imported before step 1 is over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { nodeProblem } from './check-node.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { quickFolder } from './quick-folder.mjs';
import { root } from './root.mjs';
import { runProcess } from './run-process.mjs';
import { runSuites } from './run-suites.mjs';
import { Stop, spoken, stepsOf } from './steps.mjs';
import { countPlaywright, countVitest, judge } from './suite-counts.mjs';

const full = process.argv.includes('--full');
const reports = join(root, '.cache', 'test');
const timeoutMs = (full ? 60 : 40) * 60_000;
/** Not for kills, which are to come while something is written to a disk. */
const temporary = quickFolder() ? { TMPDIR: quickFolder() } : {};
const bin = (path) => join(root, 'node_modules', path);

/** A check that has no tests of its own counts as one. */
function check(args) {
  return async (_suite, env) => {
    const { code, output } = await runProcess(process.execPath, args, { env, timeoutMs });
    return { output, ...(code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }) };
  };
}

function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

function vitest(args) {
  return async (suite, env) => {
    const report = join(reports, `${suite.name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const run = [bin('vitest/vitest.mjs'), 'run', ...args, ...reporters];
    const { code, output } = await runProcess(process.execPath, run, { env: { ...env, ...temporary }, timeoutMs });
    return { output, ...judge(readReport(report, countVitest), code) };
  };
}

function playwright(project) {
  return async (suite, env) => {
    const report = join(reports, `${suite.name}.json`);
    // Each run empties its own folder, and two of them run side by side.
    const folder = join(root, 'test-results', suite.name);
    const run = [
      bin('@playwright/test/cli.js'),
      'test',
      `--project=${project}`,
      '--reporter=list,json',
      `--output=${folder}`,
    ];
    const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { code, output } = await runProcess(process.execPath, run, { env: reportEnv, timeoutMs });
    return { output, ...judge(readReport(report, countPlaywright), code) };
  };
}

async function build() {
  const lines = [];
  try {
    await ensureBuilt((line) => lines.push(line));
    return { output: lines.join('\n'), passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    return { output: `${lines.join('\n')}\n${error.message}`, passed: 0, failed: 1, skipped: 0 };
  }
}

// The long ones begin as soon as they can: what takes longest decides when all is over.
const suites = [
  { name: 'build', run: build },
  { name: 'e2e', after: ['build'], run: playwright('e2e') },
  { name: 'store', run: vitest(['--project=store', '--project=store-alone']) },
  { name: 'kills', after: ['build'], run: playwright('kills') },
  { name: 'unit', run: vitest(['--project=unit']) },
  // Reads the types of routes that the build writes.
  {
    name: 'types',
    after: ['build'],
    run: check([bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false', '-p', root]),
  },
  { name: 'lint', run: check([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', root]) },
  { name: 'bank', run: check([join(root, 'scripts/bank.mjs'), 'check', '--shipped']) },
];

async function prepare() {
  const step = stepsOf(3);
  await step('Packages', ensureInstalled);
  await step('Database clients', async () => {
    const { generateClients } = await import('./generate.mjs');
    return generateClients({ log: () => {} }) ? 'generated' : 'nothing to do';
  });
  let chromium = null;
  await step('Chromium', async (progress) => {
    const { findChromium } = await import('./find-chromium.mjs');
    chromium = await findChromium(progress);
    return chromium ?? 'none to be had: set CHROMIUM_PATH to a Chromium or Chrome that starts';
  });
  return chromium;
}

function line(name, { passed, failed, skipped, ms, why }) {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return `${failed ? '✗' : '✓'} ${name.padEnd(6)} ${counts}${ms ? ` in ${spoken(ms)}` : ''}${why ? `: ${why}` : ''}`;
}

function summarise(results) {
  const named = suites.map(({ name }) => [name, results.get(name)]);
  for (const [name, { failed, output }] of named) {
    if (failed && output) console.log(`\n─── ${name} ───\n${output.trim()}`);
  }
  console.log('');
  for (const [name, result] of named) console.log(line(name, result));
  const sum = (key) => named.reduce((total, [, result]) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function test() {
  const problem = nodeProblem();
  if (problem) throw new Stop(problem);
  process.chdir(root);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const chromium = await prepare();

  const lanes = Math.max(2, Math.min(3, availableParallelism() - 1));
  const env = {
    NODE_ENV: undefined,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    ...(full ? { CHECKPOINT_FULL: '1' } : {}),
  };
  const results = await runSuites(suites, lanes, {
    run: async (suite) => {
      const began = performance.now();
      console.log(`  ${suite.name} …`);
      const result = { ...(await suite.run(suite, env)), ms: performance.now() - began };
      writeFileSync(join(reports, `${suite.name}.log`), result.output);
      console.log(line(suite.name, result));
      return result;
    },
    skip: (_suite, stopper) => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      output: '',
      why: `not run, because ${stopper} failed`,
    }),
  });
  process.exitCode = summarise(results) ? 0 : 1;
}

test().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
