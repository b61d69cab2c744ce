import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { demandOfAll } from '@/e2e/arrange/demand';
import { prepareDatabase, startServer, temporaryFolder } from '@/e2e/arrange/production-server';
import { aroundShots } from './around-shots';
import { brokenServer } from './broken-server';
import { contactSheet } from './contact-sheet';
import { heldShots, memberShots } from './member-shots';
import { mockShots } from './mock-shots';
import { pageShots } from './page-shots';
import { practiceShots } from './practice-shots';
import { regularGuest } from './regular-guest';
import type { Shot } from './shot';
import { take } from './take';
import { verdictShots } from './verdict-shots';

/** Pages at a time: more than a machine with two cores can draw are no quicker. */
const atATime = 2;
const folder = join(process.cwd(), 'shots');

const all: Shot[] = [
  ...pageShots,
  ...practiceShots,
  ...verdictShots,
  ...aroundShots,
  ...mockShots,
  ...memberShots,
  ...heldShots,
];
const words = process.argv.slice(2);
const shots = words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)));

if (words.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const data = await temporaryFolder();
await prepareDatabase(data.path);
const server = await startServer(data.path);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: ['--no-sandbox'] });
const complaints = new Map<string, string[]>();
let asRegular: ReturnType<typeof regularGuest> | undefined;
const regular = () => {
  // A connection that lay idle may be closed just when it is used again.
  asRegular ??= regularGuest(server.origin).catch(() => regularGuest(server.origin));
  return asRegular;
};

const broken = brokenServer();

async function takeAll(some: readonly Shot[]): Promise<void> {
  const waiting = [...some];
  const work = async () => {
    for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
      const said = await take(shot, { browser, server, folder, regular, broken: broken.page });
      if (said.length > 0) complaints.set(shot.name, said);
      console.log(`${shot.name}${said.map((text) => `\n  ${text}`).join('')}`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

try {
  const held = shots.filter((shot) => heldShots.includes(shot));
  await takeAll(shots.filter((shot) => !held.includes(shot)));
  // What is demanded is demanded of everybody, so these come last.
  if (held.length > 0) await demandOfAll(server);
  await takeAll(held);
} finally {
  await browser.close();
  await server.stop();
  await broken.stop();
  await data.remove();
}
await writeFile(join(folder, 'index.html'), contactSheet(shots, complaints));
console.log(`${shots.length} states are in shots/index.html, ${complaints.size} of them with a complaint.`);
process.exitCode = complaints.size > 0 ? 1 : 0;
