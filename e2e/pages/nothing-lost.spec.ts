import { exportOf, practiceOn } from '../arrange/practice-page';
import { expect, test } from '../test';

test('a reload keeps the question and what was chosen', async ({ page, practice }) => {
  const before = await practice.open();
  const untouched = await practice.question.ariaSnapshot();
  await practice.chooseFirst();
  const chosen = await practice.question.ariaSnapshot();
  expect(chosen).not.toBe(untouched);
  await page.reload();
  await expect(practice.question).toBeVisible();
  expect(await practice.asked()).toEqual(before);
  await expect.poll(() => practice.question.ariaSnapshot()).toBe(chosen);
});

test('a reload keeps the verdict', async ({ page, practice }) => {
  await practice.open();
  await practice.answer();
  const heading = (await practice.verdict.textContent()) ?? '';
  await page.reload();
  await expect(practice.verdict).toHaveText(heading);
  expect((await exportOf(page)).reviews).toHaveLength(1);
});

test('back and forward again keep the question', async ({ page, practice }) => {
  await page.goto('/');
  const before = await practice.open();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goForward();
  await expect(practice.question).toBeVisible();
  expect((await practice.asked()).issued).toBe(before.issued);
  expect((await exportOf(page)).reviews).toEqual([]);
});

test('two first tabs opened at once are one guest', async ({ context, page }) => {
  const other = await context.newPage();
  const [first, second] = [practiceOn(page), practiceOn(other)];
  const [here, there] = await Promise.all([first.open(), second.open()]);
  expect(here.issued).toBe(there.issued);
  await first.answer();
  await expect(other.getByText(/answered this question in another tab/)).toBeVisible();
  await expect(second.question).toBeVisible();
  await second.answer();
  expect((await exportOf(page)).reviews).toHaveLength(2);
  expect(await exportOf(other)).toEqual(await exportOf(page));
});

test('the same question answered in both tabs counts once, and the second is told', async ({ context, page }) => {
  // Tabs that cannot speak to each other, as in two profiles of one synchronised browser.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const first = practiceOn(page);
  await first.open();
  const other = await context.newPage();
  const second = practiceOn(other);
  await second.open();
  await first.answer();
  await second.chooseFirst();
  await second.submit('Sure');
  await expect(second.notice.filter({ hasText: /already|before|another/i })).toBeVisible();
  expect((await exportOf(page)).reviews).toHaveLength(1);
});

test('an answer whose reply was lost is sent again and counted once', async ({ page, practice, watch }) => {
  watch.expectFault('ERR_FAILED');
  await practice.open();
  let sent = 0;
  await page.route('**/api/practice/answers', async (route) => {
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await practice.chooseFirst();
  await practice.submit();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await expect(practice.verdict).toBeVisible();
  expect(sent).toBe(2);
  expect((await practice.judged()).status).toBe('repeated');
  expect((await exportOf(page)).reviews).toHaveLength(1);
});

test('an answer given offline goes out when the connection is back', async ({ context, page, practice, watch }) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  await practice.open();
  await practice.chooseFirst();
  await context.setOffline(true);
  await practice.submit('Sure');
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await context.setOffline(false);
  await expect(practice.verdict).toBeVisible();
  expect((await practice.judged()).status).toBe('accepted');
  expect((await exportOf(page)).reviews).toHaveLength(1);
});

test('an answer given offline survives that the page is closed', async ({ context, page, practice, watch }) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  await practice.open();
  await practice.chooseFirst();
  await context.setOffline(true);
  await practice.submit('Sure');
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto('/practice');
  await expect(later.getByText(/had not reached the server/)).toBeVisible();
  expect((await exportOf(later)).reviews).toHaveLength(1);
});

test('a cookie that is gone is told in plain words, and practice goes on', async ({
  context,
  page,
  practice,
  watch,
}) => {
  watch.expectFault('401');
  const before = await practice.open();
  await context.clearCookies();
  await practice.chooseFirst();
  await practice.submit('Sure');
  await expect(practice.notice.filter({ hasText: 'You go on as a new guest.' })).toBeVisible();
  await expect(practice.question).toBeVisible();
  expect((await practice.asked()).issued).not.toBe(before.issued);
  await practice.answer();
  expect((await exportOf(page)).reviews).toHaveLength(1);
});
