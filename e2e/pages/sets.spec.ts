import type { Page } from '@playwright/test';
import { expectAccessible } from '../arrange/expect-accessible';
import { guestOf } from '../arrange/guest';
import { oneADay } from '../arrange/one-a-day';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/small' });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const finished = (page: Page) => page.getByRole('heading', { name: 'Set finished' });
const dontKnow = (page: Page) => page.getByRole('button', { name: /I don’t know/ });

/** Answers every question of the set on show with "I don't know", reading each verdict. */
async function runThrough(page: Page, questions: number): Promise<void> {
  for (let at = 1; at <= questions; at += 1) {
    await expect(page.getByText(`Question ${at} of ${questions}`, { exact: true })).toBeVisible();
    await dontKnow(page).click();
    await page.getByRole('button', { name: /^(Next question|See the summary)$/ }).click();
  }
  await expect(finished(page)).toBeVisible();
}

for (const [name, use] of oneADay([
  ['on a wide page', {}],
  ['on a phone', phone],
] as const)) {
  test.describe(name, () => {
    test.use(use);

    test('the ways to practise lead from home to a set, and from its end on', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Ways to practise' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Ways to practise' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Not seen yet' }).click();
      await expect(page).toHaveURL(/\/practice\?show=unseen$/);
      await runThrough(page, 4);
      await expect(page.getByText('You answered 4, and 0 of them right.')).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Ways to practise' }).first().click();
      await page.getByRole('link', { name: 'My mistakes' }).click();
      await runThrough(page, 4);
      await page.getByRole('button', { name: 'Run it again' }).click();
      await expect(page.getByText('Question 1 of 4', { exact: true })).toBeVisible();
    });

    test('a set without anything to ask says why', async ({ page }) => {
      for (const [way, title] of [
        ['mistakes', 'No mistakes to go over'],
        ['confusions', 'Nothing mixed up'],
        ['flagged', 'Nothing is flagged'],
      ] as const) {
        await page.goto(`/practice?show=${way}`);
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.getByRole('link', { name: 'Practise what is due' })).toHaveAttribute('href', '/practice');
        await expectAccessible(page);
      }
    });

    test('a set of one’s own is put together, counted, and its link works for somebody else', async ({
      page,
      browser,
      server,
    }) => {
      await page.goto('/practice/new');
      await expect(page.getByText('4 questions now, of 4 items that fit.')).toBeVisible();
      await page.getByLabel('Ordering').check({ force: true });
      await expect(page.getByText('No item fits. Leave something out.')).toBeVisible();
      await page.getByLabel('Ordering').uncheck({ force: true });
      await page.locator('summary').filter({ hasText: 'Topics' }).click();
      await page.getByRole('checkbox', { name: /Fruit/ }).check();
      await page.getByLabel('Questions').selectOption('5');
      await page.getByLabel('Time').selectOption({ label: '10 minutes' });
      await page.getByLabel('At the end').check({ force: true });
      const link = '/practice?show=all&topics=fruit&count=5&minutes=10&verdict=end';
      await expect(page.getByLabel('Link to this set')).toHaveValue(link);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page).toHaveURL(link);
      await expect(page.getByText('Question 1 of 4', { exact: true })).toBeVisible();
      await expect(page.getByRole('timer')).toHaveText(/^(10:00|9:5\d)$/);

      const other = await browser.newContext({ baseURL: server.origin });
      const shared = await other.newPage();
      await shared.goto(link);
      await expect(shared.getByText('Question 1 of 4', { exact: true })).toBeVisible();
      await expect(shared.getByRole('heading', { level: 1, name: /^Fruit/ })).toBeVisible();
      await other.close();
    });

    test('verdicts at the end come at the end, all of them', async ({ page }) => {
      await page.goto('/practice?count=3&verdict=end');
      for (let at = 1; at <= 3; at += 1) {
        await expect(page.getByText(`Question ${at} of 3`, { exact: true })).toBeVisible();
        await dontKnow(page).click();
      }
      await expect(finished(page)).toBeFocused();
      await expect(page.getByText('You answered 3, and 0 of them right.')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: /^2\. Not known/ }).click();
      await expect(
        page
          .getByRole('listitem')
          .filter({ hasText: /^2\./ })
          .getByText(/Right answer/),
      ).toBeVisible();
      await expectAccessible(page);
      await page.reload();
      await expect(page.getByText('You answered 3, and 0 of them right.')).toBeVisible();
    });
  });
}

test('a set is put together by keyboard alone', async ({ page }) => {
  await page.goto('/practice/new');
  await expect(page.getByText('4 questions now, of 4 items that fit.')).toBeVisible();
  await page.getByRole('radio', { name: 'Everything' }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Not seen yet' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /Fruit/ })).toBeChecked();
  await expect(page.getByLabel('Link to this set')).toHaveValue('/practice?show=unseen&topics=fruit');
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 1 of 4', { exact: true })).toBeVisible();
});

test('a link says what of it means nothing, and asks the rest', async ({ page }) => {
  await page.goto('/practice?topics=fruit,gone&forms=essay&count=2');
  await expect(page.getByText('“forms=essay” in this link means nothing here and was left out.')).toBeVisible();
  await expect(page.getByText('There is no topic “gone” here; it was left out.')).toBeVisible();
  await expect(page.getByText('Question 1 of 2', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('a run goes on after a reload, and begins anew when its link is opened again', async ({ page, practice }) => {
  await practice.open('/practice?show=all');
  await practice.answer();
  await practice.goOn();
  await expect(page.getByText('Question 2 of 4', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Question 2 of 4', { exact: true })).toBeVisible();
  await page.goto('/practice?show=all');
  await expect(page.getByText('Question 1 of 4', { exact: true })).toBeVisible();
});

test('a timed run ends by the clock, speaks seldom, and nothing that was answered is lost', async ({ page }) => {
  await page.clock.install();
  await page.goto('/practice?show=all&minutes=5&verdict=end');
  await expect(page.getByRole('timer')).toHaveText(/^(5:00|4:5\d)$/);
  await dontKnow(page).click();
  await expect(page.getByText('Question 2 of 4', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hide the clock' }).click();
  await expect(page.getByRole('timer')).toBeHidden();
  await page.clock.fastForward('04:10');
  await expect(page.getByText('One minute left.')).toBeAttached();
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('heading', { name: 'Time is up' })).toBeVisible();
  await expect(page.getByText('You answered 1, and 0 of them right.')).toBeVisible();
  const { reviews } = (await (await page.request.get('/api/me/export')).json()) as { reviews: unknown[] };
  expect(reviews).toHaveLength(1);
});

test('an answer that could not be sent is sent later, and its verdict still waits for the end', async ({
  page,
  context,
  watch,
}) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  await page.goto('/practice?show=all&verdict=end');
  await expect(page.getByText('Question 1 of 4', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await dontKnow(page).click();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('Question 2 of 4', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^(Right|Not right|Now you know)$/ })).toBeHidden();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('You answered 1, and 0 of them right.')).toBeVisible();
});

test('nothing that a page receives before the end of such a set tells a key', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) bodies.push(response.text().catch(() => ''));
  });
  await page.goto('/practice?show=all&verdict=end');
  for (let at = 1; at <= 4; at += 1) {
    await expect(page.getByText(`Question ${at} of 4`, { exact: true })).toBeVisible();
    if (at === 4) break;
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Sure', exact: true }).click();
  }
  await page.waitForLoadState('networkidle');
  const received = await Promise.all(bodies);
  expect(received.length).toBeGreaterThan(3);
  for (const body of received)
    expect(body).not.toMatch(/"(reasons|key|correct|decisive|needs|rating|dueAt|correctToday|rule|memory)"\s*:/);
});

test('a set over the API tells what is left, and refuses what is no set', async ({ server }) => {
  const guest = guestOf(() => server.origin);
  const asked = await guest.post('/api/practice/next', { set: { show: 'unseen', count: 2 } });
  expect(asked.body).toMatchObject({ new: 2, run: { answered: 0, left: 2, holds: 4 } });
  for (const body of [
    { set: { show: 'everything' } },
    { set: { count: 0 } },
    { set: {}, topic: 'fruit' },
    { set: { x: 1 } },
  ])
    expect((await guest.post('/api/practice/next', body)).status, JSON.stringify(body)).toBe(400);
  const preview = await guest.get('/api/practice/set?show=unseen&x=1');
  expect(preview.body).toMatchObject({
    query: 'show=unseen',
    ready: 4,
    holds: 4,
    notices: [expect.stringContaining('x=1')],
  });
});
