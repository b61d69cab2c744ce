import { mockOn } from '../arrange/mock-page';
import { moveDeadline } from '../arrange/move-deadline';
import { expect, test } from '../test';

test('the clock runs out: what was given is sent, and the report says that the clock ended it', async ({
  page,
  server,
}) => {
  const mock = mockOn(page);
  const { id, questions } = await mock.begin();
  const [first, second] = questions;
  if (first) await mock.answer(first, 1);
  await mock.saved();
  moveDeadline(server.dataDir, id, Date.now() + 6 * 60_000);
  const begun = Date.now();
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText(/^5:/);
  // Long enough for what follows, however slow the machine.
  moveDeadline(server.dataDir, id, Date.now() + 4_000 + 4 * (Date.now() - begun));
  await page.reload();
  await expect(mock.question(1)).toBeVisible();
  await page.keyboard.press('n');
  if (second) await mock.answer(second, 2);
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeFocused();
  const report = page.getByRole('link', { name: 'To the report' });
  await expect(report).toBeVisible();
  await report.click();
  await expect(page.getByText('ended by the clock')).toBeVisible();
  await expect(page.getByText(`${questions.length - 2} not answered`)).toBeVisible();
});

test('the warnings come by the time that is left, and are read aloud while the clock is hidden', async ({
  page,
  server,
}) => {
  const mock = mockOn(page);
  const { id } = await mock.begin();
  await page.getByRole('button', { name: 'Hide the clock' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
  // The page has to be there before the five minutes begin, which a slow machine may miss at first.
  let ahead = 2_000;
  await expect(async () => {
    ahead *= 2;
    moveDeadline(server.dataDir, id, Date.now() + 5 * 60_000 + ahead);
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: '5 minutes left.' })).toBeVisible({
      timeout: ahead + 10_000,
    });
  }).toPass();
  await page.getByRole('button', { name: 'Show the clock' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(5:00|4:\d\d)$/);
});

test('the device’s own clock decides nothing', async ({ page }) => {
  await page.clock.install();
  const mock = mockOn(page);
  const { deadlineAt } = await mock.begin();
  const left = async () => {
    const shown = (await page.getByRole('timer').textContent()) ?? '';
    return shown.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  };
  const before = await left();
  expect(before).toBeGreaterThan(3_000);
  await page.clock.setSystemTime(Date.parse(deadlineAt) + 86_400_000);
  await page.clock.runFor(2_000);
  await expect(mock.question(1)).toBeVisible();
  expect(Math.abs(before - (await left()))).toBeLessThan(120);
  await page.keyboard.press('n');
  await expect(mock.question(2)).toBeVisible();
});

test('without a connection answers are kept, said to be, and sent when it is back', async ({
  page,
  context,
  watch,
}) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  const mock = mockOn(page);
  const { questions } = await mock.begin();
  await context.setOffline(true);
  for (const entry of questions.slice(0, 3)) {
    await mock.answer(entry, 3);
    await page.keyboard.press('n');
  }
  await expect(page.getByText('Not saved yet: the connection is lost.')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Next question')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await mock.saved();
  await expect(page.getByText('Not saved yet')).toHaveCount(0);
  const answered = async () => (await mock.state()).questions.map(({ response }) => response !== null).slice(0, 4);
  await expect.poll(answered).toEqual([true, true, true, false]);
});
