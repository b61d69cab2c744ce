import { getReady, tellOffline, waitForWorker } from '../arrange/offline-player';
import { expect, test } from '../test';

test.use({ serviceWorkers: 'allow' });

test('pages seen lately open without a network, others say what can be done', async ({ context, page, watch }) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  await page.goto('/');
  await waitForWorker(page);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await context.setOffline(true);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await tellOffline(context);
  await expect(page.getByRole('link', { name: /No network/ })).toBeVisible();
  await page.goto('/glossary');
  await expect(page.getByRole('heading', { level: 1, name: 'This page needs the network' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Practise offline' }), 'nothing is kept').toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.goto('/practice');
  await expect(page.getByText('The server cannot be reached.')).toBeVisible();
});

test('nothing that the API says is kept by the worker', async ({ page, practice }) => {
  await practice.open();
  await waitForWorker(page);
  await practice.answer();
  await getReady(page);
  const kept = () =>
    page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
      return urls.map((url) => new URL(url).pathname);
    });
  await expect.poll(kept).toContain('/practice');
  const built = async () => (await kept()).filter((path) => path.startsWith('/_next/static/')).length;
  await expect.poll(built).toBeGreaterThan(5);
  expect((await kept()).filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('a new version waits, says so, and starts after the question', async ({ page, practice }) => {
  await practice.open();
  await waitForWorker(page);
  // The next build's worker, as the browser sees it: another script for the same pages.
  await page.evaluate(async () => void (await navigator.serviceWorker.register('/service-worker.js?next')));
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText('The new version starts after this question.')).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await practice.chooseFirst();
  await practice.submit();
  await page.waitForFunction(() => !('isSamePage' in window));
  await expect(practice.verdict).toBeVisible();
});

test('the worker is asked for anew each time, and the app can be installed', async ({ page, server }) => {
  const worker = await fetch(`${server.origin}/service-worker.js`);
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-type')).toMatch(/javascript/);
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await fetch(new URL(href ?? '', server.origin))).json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest).toMatchObject({ start_url: '/practice', display: 'standalone' });
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src } of manifest.icons) expect((await fetch(server.origin + src)).status, src).toBe(200);
  for (const { url } of manifest.shortcuts) expect((await fetch(server.origin + url)).status, url).toBe(200);
});
