import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { openBrowser } from './browser';
import { serveEmptyPage } from './empty-page';
import { startServer } from './server';
import { printTable } from './table';

interface Weight {
  files: number;
  kilobytes: number;
}

/** JavaScript that a browser loads with a page until it rests, each file gzipped by itself, beside an empty page of the same Next.js. */
export async function benchWeight(): Promise<void> {
  const empty = await serveEmptyPage();
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const floor = await weigh(browser, `${empty.origin}/`);
    const rows: (string | number)[][] = [['page', 'files', 'kB gzipped', 'ratio to the floor']];
    const add = (name: string, { files, kilobytes }: Weight) =>
      rows.push([name, files, kilobytes.toFixed(1), (kilobytes / floor.kilobytes).toFixed(2)]);
    add('floor: empty page', floor);
    for (const path of ['/', '/practice', '/topics', '/glossary', '/progress'])
      add(path, await weigh(browser, server.origin + path));
    printTable(rows);
  } finally {
    await browser.close();
    await server.stop();
    empty.stop();
  }
}

/** With an empty cache, and without the worker that fetches files for later. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await context.close();
  return { files: sizes.length, kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}
