import type { LearnerFile } from '@/server/practice/export-learner';
import { expectAccessible } from '../arrange/expect-accessible';
import { getReady, playFast, seeStanding, statusOf, waitForWorker } from '../arrange/offline-player';
import { oneADay } from '../arrange/one-a-day';
import { exportOf } from '../arrange/practice-page';
import { expect, test } from '../test';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(({ watch }) => {
  // What a page says while it is offline.
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
});

async function logOf(page: Parameters<typeof exportOf>[0]): Promise<LearnerFile['reviews']> {
  return (await exportOf(page)).reviews as LearnerFile['reviews'];
}

test('fifty answers given offline are fifty reviews, in the order in which they were given', async ({
  context,
  page,
  practice,
}) => {
  await practice.open();
  await waitForWorker(page);
  await getReady(page);
  await context.setOffline(true);

  await page.reload();
  await expect(practice.question).toBeVisible();
  await expect(page.getByText('You go on with questions kept on this device')).toBeVisible();
  await playFast(page, 30);
  await expect.poll(async () => (await statusOf(page)).waiting).toBe(30);
  await page.reload();
  await seeStanding(page);
  await expect(page.getByText('30 answers wait to be sent.')).toBeVisible();
  await page.getByRole('button', { name: /^Next question/ }).click();
  await playFast(page, 20);
  await seeStanding(page);
  await expect(page.getByText('50 answers wait to be sent.')).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('No answer waits to be sent. Last synced just now.')).toBeVisible();
  const reviews = await logOf(page);
  expect(reviews).toHaveLength(50);
  expect(new Set(reviews.map(({ issuedId }) => issuedId)).size).toBe(50);
  expect(reviews.every(({ origin }) => origin === 'pack')).toBe(true);
  const times = reviews.map(({ answeredAt }) => answeredAt);
  expect(times).toEqual(times.toSorted());
  await page.getByRole('button', { name: /^Next question/ }).click();
  await expect(practice.question).toBeVisible();
  expect(await logOf(page)).toHaveLength(50);
});

for (const width of oneADay([320, 1280])) {
  test(`states without a network are accessible, ${width} pixels wide`, async ({ context, page, practice }) => {
    await page.setViewportSize({ width, height: 700 });
    await practice.open();
    await waitForWorker(page);
    await getReady(page);
    await expectAccessible(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('You go on with questions kept on this device')).toBeVisible();
    await playFast(page, 2);
    await seeStanding(page);
    await expect(page.getByText('2 answers wait to be sent.')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/no-such-page');
    await expect(page.getByRole('heading', { level: 1, name: 'This page needs the network' })).toBeVisible();
    await expectAccessible(page);
  });
}
