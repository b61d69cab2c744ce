import type { Page } from '@playwright/test';
import type { AnswersRequest, AnswersResponse } from '@/domain/session/exchange';
import { getReady, playFast, seeStanding, statusOf, tellOffline, waitForWorker } from '../arrange/offline-player';
import { exportOf, type PracticePage, practiceOn } from '../arrange/practice-page';
import { expect, test } from '../test';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(({ watch }) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
});

/** A page of practice with a pack, whose network is gone, on a question of the pack. */
async function goOffline(page: Page, practice: PracticePage): Promise<void> {
  await practice.open();
  await waitForWorker(page);
  await getReady(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText('You go on with questions kept on this device')).toBeVisible();
  await tellOffline(page.context());
}

test('a live question answered when the network is gone is kept, and its verdict comes later', async ({
  context,
  page,
  practice,
}) => {
  await practice.open();
  await waitForWorker(page);
  await getReady(page);
  await practice.chooseFirst();
  await context.setOffline(true);
  await practice.submit();
  await expect(page.getByText('its verdict comes when it is sent')).toBeVisible();
  await playFast(page, 2);
  await seeStanding(page);
  await expect(page.getByText('3 answers wait to be sent.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('No answer waits to be sent.')).toBeVisible();
  await page.getByRole('button', { name: /^Next question/ }).click();
  await expect(page.getByText('Your last answer had not reached the server. It was sent just now.')).toBeVisible();
  await expect(practice.verdict).toBeVisible();
  expect((await exportOf(page)).reviews).toHaveLength(3);
});

test('an answer that could not be sent is counted where nothing is kept for offline', async ({
  context,
  page,
  practice,
}) => {
  await practice.open();
  await seeStanding(page);
  await expect(page.getByText('No answer waits to be sent.')).toBeVisible();
  await practice.chooseFirst();
  await context.setOffline(true);
  await practice.submit();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await expect(page.getByText('1 answer waits to be sent.')).toBeVisible();
  await context.setOffline(false);
  await expect(practice.verdict).toBeVisible();
  await seeStanding(page);
  await expect(page.getByText('No answer waits to be sent.')).toBeVisible();
});

test('two tabs offline ask each question once, and one of them sends', async ({ context, page, practice }) => {
  await goOffline(page, practice);
  const other = await context.newPage();
  const second = practiceOn(other);
  await other.goto('/practice');
  await expect(second.question).toBeVisible();
  await playFast(page, 3);
  await expect(other.getByText('You answered this question in another tab. Here is the next one.')).toBeVisible();
  await playFast(other, 3);
  await seeStanding(page);
  await seeStanding(other);
  await expect(page.getByText('6 answers wait to be sent.')).toBeVisible();
  const sent: string[] = [];
  context.on('request', (request) => {
    if (!request.url().endsWith('/api/practice/answers')) return;
    sent.push(...(request.postDataJSON() as AnswersRequest).answers.map(({ id }) => id));
  });
  await context.setOffline(false);
  await expect(page.getByText('No answer waits to be sent.')).toBeVisible();
  await expect(other.getByText('No answer waits to be sent.')).toBeVisible();
  expect((await exportOf(page)).reviews).toHaveLength(6);
  expect(new Set(sent).size).toBe(6);
  expect(sent).toHaveLength(6);
});

test('who answers what another tab has answered, and was not told of it yet, is told and goes on', async ({
  context,
  page,
  practice,
}) => {
  await goOffline(page, practice);
  const other = await context.newPage();
  const second = practiceOn(other);
  // What tabs tell each other comes late, if at all.
  await other.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));
  await other.goto('/practice');
  await expect(second.question).toBeVisible();
  await playFast(page, 1);
  await other.getByRole('button', { name: /I don’t know/ }).click();
  await expect(other.getByText('You answered this question in another tab. Here is the next one.')).toBeVisible();
  await expect(second.question).toBeVisible();
  await expect.poll(async () => (await statusOf(other)).waiting).toBe(1);
  await playFast(other, 1);
  await expect.poll(async () => (await statusOf(other)).waiting).toBe(2);
});

test('answers of a guest whose cookie is gone stay on the device, and the reader is told what to do', async ({
  context,
  page,
  practice,
  watch,
}) => {
  watch.expectFault('401');
  await goOffline(page, practice);
  await playFast(page, 2);
  const cookies = await context.cookies();
  await context.clearCookies();
  await context.setOffline(false);
  await expect(page.getByText('2 answers are kept on this device, and did not count.')).toBeVisible();
  await expect(page.getByText('this browser’s cookie is gone')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 answers are kept on this device, and did not count.')).toBeVisible();
  await expect.poll(async () => (await statusOf(page)).held).toBe(2);

  await context.addCookies(cookies);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('are kept on this device, and did not count')).toBeHidden();
  expect((await exportOf(page)).reviews).toHaveLength(2);
});

test('what did not count can be discarded, asked twice', async ({ context, page, practice, watch }) => {
  watch.expectFault('401');
  await goOffline(page, practice);
  await playFast(page, 1);
  await context.clearCookies();
  await context.setOffline(false);
  await expect(page.getByText('1 answer is kept on this device, and did not count.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Really discard 1 answer' }).click();
  await expect(page.getByText('1 answer is kept on this device')).toBeHidden();
  await expect.poll(() => statusOf(page)).toMatchObject({ held: 0, waiting: 0 });
});

test('on a full disk nothing is lost while the page stays, and the reader is told', async ({
  context,
  page,
  practice,
}) => {
  await goOffline(page, practice);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  await playFast(page, 1);
  await expect(page.getByText('This device has no room left.')).toBeVisible();
  await expect(practice.verdict).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: /^Next question/ }).click();
  await expect.poll(async () => (await exportOf(page)).reviews.length).toBe(1);
});

test('a verdict that the server gives otherwise is told once', async ({ context, page, practice }) => {
  await goOffline(page, practice);
  await playFast(page, 1);
  await context.route('**/api/practice/answers', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as AnswersResponse;
    const results = body.results.map((result) => ('correct' in result ? { ...result, correct: true } : result));
    await route.fulfill({ response, json: { ...body, results } });
  });
  await context.setOffline(false);
  await expect(page.getByText('was judged not right on this device, and the server judged it right')).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByText('was judged not right on this device')).toBeHidden();
  await page.reload();
  await seeStanding(page);
  await expect(page.getByText('No answer waits to be sent.')).toBeVisible();
  await expect(page.getByText('was judged not right on this device')).toBeHidden();
});
