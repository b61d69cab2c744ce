import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { runProcess } from './run-process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser counts when it says its version: the file alone may be a stub, or lack a library. */
async function works(path) {
  if (!path || !existsSync(path)) return false;
  const { code, output } = await runProcess(path, ['--version'], { timeoutMs: 20_000 });
  return code === 0 && /\d+\.\d+/.test(output);
}

function installedOnSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
}

async function ownOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function firstThatWorks(paths) {
  for (const path of paths) if (await works(path)) return path;
  return null;
}

async function installFromPackages(onLine) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [update, install] = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].map((args) => [
    ...sudo,
    'apt-get',
    ...args,
  ]);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProcess(update[0], update.slice(1), { env, onLine, timeoutMs: 300_000 });
  await runProcess(install[0], install.slice(1), { env, onLine, timeoutMs: 600_000 });
}

/**
 * A Chromium that starts: the one CHROMIUM_PATH names, Playwright's own, the system's, else one that is installed now
 * (Playwright's download, then Debian's package). Null when none can be had.
 */
export async function findChromium(progress) {
  if (process.env.CHROMIUM_PATH) return (await works(process.env.CHROMIUM_PATH)) ? process.env.CHROMIUM_PATH : null;
  const present = await firstThatWorks([await ownOfPlaywright(), ...installedOnSystem()]);
  if (present) return present;

  progress('downloading Chromium');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await runProcess(process.execPath, [cli, 'install', 'chromium'], { onLine: progress, timeoutMs: 300_000 });
  const downloaded = await firstThatWorks([await ownOfPlaywright()]);
  if (downloaded) return downloaded;

  progress('installing Chromium with apt-get');
  await installFromPackages(progress);
  return firstThatWorks([await ownOfPlaywright(), ...installedOnSystem()]);
}
