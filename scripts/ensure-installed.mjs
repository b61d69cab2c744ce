import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNpm } from './run-process.mjs';
import { Stop } from './steps.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.cache', 'checkpoint-install.json');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether npm's own record of what it installed holds every package of the lockfile, in its version. */
function isComplete() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

/** How many packages this computer gets at the top of node_modules: those of other systems stay away. */
function countWanted() {
  const packages = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const fits = ({ os, cpu }) => (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
  return Object.entries(packages).filter(([path, entry]) => path.lastIndexOf('node_modules/') === 0 && fits(entry))
    .length;
}

/** How many packages are in place, counted in the folder itself: npm is silent until it is done. */
function countPresent() {
  try {
    return readdirSync(modules)
      .filter((name) => !name.startsWith('.'))
      .reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(modules, name)).length : 1), 0);
  } catch (error) {
    // The folder comes and goes while npm works.
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

/** Whether the SQLite driver is being compiled: begun, and not there yet. */
function isCompiling() {
  const build = join(modules, 'better-sqlite3', 'build');
  return existsSync(join(build, 'config.gypi')) && !existsSync(join(build, 'Release', 'better_sqlite3.node'));
}

async function npm(args, what, progress) {
  const wanted = countWanted();
  progress(what);
  const report = () => {
    if (isCompiling()) return progress('compiling the SQLite driver, which takes some minutes');
    if (args[0] === 'ci') progress(`${Math.min(countPresent(), wanted)} of ${wanted} packages`);
  };
  const timer = setInterval(report, 1000);
  const { code, output } = await runNpm([...args, '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(timer);
  if (code === 0) return;
  console.error(`\n${output.trim()}\n`);
  throw new Stop(
    'npm could not install the packages: see its message above. The first start needs a connection to the npm registry, and a C++ compiler where no ready-made SQLite driver can be had. Run the command again when that is mended.',
  );
}

/** Installs the lockfile's packages when they are missing or not those of the lockfile, and native ones for another Node.js. */
export async function ensureInstalled(progress) {
  const abi = `${process.platform} ${process.arch} ${process.versions.modules}`;
  const complete = isComplete();
  const stamp = complete ? readJson(stampFile) : null;
  if (complete && stamp?.abi === abi) return 'nothing to do';
  // NODE_ENV=production would leave out what the build itself needs.
  if (!complete) await npm(['ci', '--include=dev', '--include=optional'], 'some minutes the first time', progress);
  else if (stamp) await npm(['rebuild', 'better-sqlite3'], 'the SQLite driver for this Node.js', progress);
  mkdirSync(join(modules, '.cache'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ abi }));
  return complete ? 'ready' : 'installed';
}
