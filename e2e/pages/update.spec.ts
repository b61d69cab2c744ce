import { getReady, playFast, seeStanding, statusOf, waitForWorker } from '../arrange/offline-player';
import { exportOf } from '../arrange/practice-page';
import { standBefore, type TwoBuilds } from '../arrange/two-builds';
import { test as base, expect } from '../test';

const test = base.extend<{ builds: TwoBuilds }>({
  builds: async ({ server }, use) => {
    const builds = await standBefore(server.origin);
    await use(builds);
    await builds.stop();
  },
  baseURL: async ({ builds }, use) => use(builds.origin),
});
test.use({ serviceWorkers: 'allow' });

test('an update in between keeps the queue: the new version is told of, taken, and sends what waited', async ({
  builds,
  page,
  practice,
  watch,
}) => {
  watch.expectFault('503');
  await practice.open();
  await waitForWorker(page);
  await getReady(page);
  const before = await page.evaluate(() => caches.keys());
  builds.setApi('down');
  await page.reload();
  await expect(practice.question).toBeVisible();
  await playFast(page, 3);
  await expect.poll(async () => (await statusOf(page)).waiting).toBe(3);

  builds.update();
  await page.reload();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await seeStanding(page);
  await expect(page.getByText('3 answers wait to be sent.')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await expect(practice.question.or(practice.verdict).first()).toBeVisible();
  const isAsked = await practice.question.isVisible();
  await page.getByRole('button', { name: 'Use it now' }).click();
  if (isAsked) await playFast(page, 1);
  await page.waitForFunction(() => !('isSamePage' in window));
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual(before);
  const waiting = isAsked ? 4 : 3;
  await expect.poll(async () => (await statusOf(page)).waiting).toBe(waiting);
  expect(waiting).toBeGreaterThanOrEqual(3);

  builds.setApi('up');
  await expect.poll(async () => (await exportOf(page)).reviews.length).toBe(waiting);
  await expect.poll(() => statusOf(page)).toMatchObject({ waiting: 0, held: 0 });
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});
