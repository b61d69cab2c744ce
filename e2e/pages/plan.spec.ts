import { answerTo } from '../arrange/guest';
import { dateIn, setPlan, shifted, somePlan } from '../arrange/plans';
import { practisedGuest } from '../arrange/practised-guest';
import { expect, test } from '../test';

test('by keyboard alone a date and minutes are set, the plan is seen, and its first question is asked', async ({
  page,
  practice,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Set a date' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan toward your exam' })).toBeVisible();

  await page.getByLabel('Date of the exam').focus();
  // By the browser's own calendar, which may be a day ahead of UTC.
  const date = await page.evaluate(() => new Date(Date.now() + 30 * 86_400_000).toLocaleDateString('en-CA'));
  const [year = '', month = '', day = ''] = date.split('-');
  await page.keyboard.type(`${month}${day}${year}`);
  await page.getByRole('button', { name: '30 minutes on every day' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Minutes on Sunday')).toHaveValue('30');
  await page.getByLabel('Minutes on Sunday').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: '30 days to the exam' })).toBeVisible();
  await expect(page.getByText(/questions right on the day, most likely/)).toBeVisible();
  await page.locator('summary', { hasText: 'All 30 days as a table' }).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(31);
  await page.getByRole('link', { name: 'Practise today’s part' }).focus();
  await page.keyboard.press('Enter');
  await expect(practice.question).toBeVisible();
  const first = await practice.asked();
  await practice.answer();
  await practice.goOn();
  const then = await practice.asked();
  expect(then.due + then.new).toBeLessThanOrEqual(first.due + first.new);

  await page.goto('/');
  await expect(page.getByRole('heading', { name: '30 days to the exam' })).toBeVisible();
});

test('what cannot be a plan is refused in a sentence, and nothing is kept', async ({ page, watch }) => {
  watch.expectFault('400');
  await page.goto('/plan');
  await page.getByLabel('Date of the exam').fill(dateIn(-3));
  for (const day of ['Monday', 'Thursday'])
    await page.getByLabel(`Minutes on ${day}`).fill(day === 'Monday' ? '5000' : '1.5');
  const keep = page.getByRole('button', { name: 'Keep this plan' });
  await keep.press('Enter');
  const date = page.getByLabel('Date of the exam');
  await expect(date).toBeFocused();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/This date has passed\. Choose today or a later day\.$/);
  const minutes = (day: string) => page.getByLabel(`Minutes on ${day}`);
  for (const day of ['Monday', 'Thursday']) {
    await expect(minutes(day)).toHaveAttribute('aria-invalid', 'true');
    await expect(minutes(day)).toHaveAccessibleDescription(/^Minutes are whole numbers from 0 to 600/);
  }
  await expect(minutes('Tuesday')).not.toHaveAttribute('aria-invalid');

  await date.fill(dateIn(20));
  await expect(page.getByText('This date has passed')).toHaveCount(0);
  await keep.press('Enter');
  await expect(minutes('Monday')).toBeFocused();
  await expect(date).not.toHaveAttribute('aria-invalid');
  await page.reload();
  await expect(page.getByLabel('Date of the exam')).toHaveValue('');
});

test('a week away leaves no pile: today holds no more than its minutes', async ({ page, context, server, guest }) => {
  const learner = await practisedGuest(server.origin);
  const file = await learner.export();
  await guest.next();
  expect((await guest.post('/api/me/import', shifted(file, 8))).status).toBe(200);
  const [name = '', value = ''] = (guest.cookie ?? '').split(/=(.*)/);
  await context.addCookies([{ name, value, url: server.origin }]);
  await setPlan(page, { ...somePlan, minutes: [10, 10, 10, 10, 10, 10, 10], daysOff: [] });
  const next = await guest.next();
  if (next.done) throw new Error('Nothing was asked.');
  await guest.answers({ answers: [answerTo(next)] });
  await page.goto('/plan');
  await expect(page.getByText(/About \d+ minutes? today/)).toBeVisible();
  const words = (await page.getByRole('main').textContent()) ?? '';
  expect(Number(/About (\d+) minutes? today/.exec(words)?.[1])).toBeLessThanOrEqual(11);
  expect(words).not.toMatch(/\b(overdue|missed|behind|late)\b/i);
});

test('a plan is part of the learner’s file', async ({ page, guest, server, context }) => {
  await page.goto('/plan');
  await setPlan(page);
  const cookies = await context.cookies(server.origin);
  const own = cookies.find(({ name }) => name === 'checkpoint-guest');
  guest.cookie = `${own?.name}=${own?.value}`;
  expect((await guest.export()).plan).toMatchObject({ examOn: somePlan.examOn });
});

test('extra time is set beforehand with the plan, and every mock exam gives it', async ({ page }) => {
  await page.goto('/plan');
  await page.getByLabel('Extra time in the exam').selectOption('30 minutes');
  await page.getByLabel('Date of the exam').fill(dateIn(30));
  await page.getByRole('button', { name: 'Keep this plan' }).press('Enter');
  await expect(page.getByText(/^MLA-C01 on .*, with 30 minutes more\./)).toBeVisible();

  await page.goto('/mock');
  await expect(page.getByRole('switch', { name: '30 minutes more' })).toBeChecked();
  await page.getByRole('button', { name: 'Start: 90 minutes' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^1:(30:00|29:\d\d)$/);
});
