import { surrounded } from '../arrange/around-sample';
import { listenTo } from '../arrange/heard-aloud';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

const MINUTE = 60_000;

test('a verdict is told: its heading has the focus, and is read with what it means', async ({ page, practice }) => {
  await askOnly(page, surrounded);
  await practice.open();
  await practice.answer('Sure');
  await expect(practice.verdict).toBeFocused();
  await expect(practice.verdict).toHaveAccessibleDescription(/The right answer is B\..*This rule returns/);
  await expect(page.getByRole('status').filter({ hasText: 'The right answer is B.' })).toBeVisible();
});

test('what is missing before an answer can be sent is said', async ({ page, practice }) => {
  await askOnly(page, surrounded);
  await practice.open();
  const { heard } = await listenTo(page);
  await practice.submit('Sure');
  await expect.poll(async () => (await heard()).join('\n')).toMatch(/first, or say that you don’t know/);
});

test('an answer that could not be sent is said to wait', async ({ page, practice, watch }) => {
  watch.expectFault('ERR_FAILED');
  await askOnly(page, surrounded);
  await page.route('**/api/practice/answers', (route) => route.abort());
  await practice.open();
  await practice.chooseFirst();
  const { heard } = await listenTo(page);
  await practice.submit('Sure');
  await expect.poll(async () => (await heard()).join('\n')).toContain('Not sent yet.');
});

test('the time of a set is said a few times in an hour, and never by its clock', async ({ page, practice }) => {
  await page.clock.install();
  await practice.open('/practice?count=3&minutes=60');
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('timer')).not.toHaveAttribute('aria-live', /polite|assertive/);
  const { heard } = await listenTo(page);
  const said: string[] = [];
  for (let minute = 0; minute < 61; minute += 1) {
    await page.clock.runFor(MINUTE);
    said.push(...(await heard()));
  }
  const ofTime = async () => {
    said.push(...(await heard()));
    return said.filter((text) => /minute|time/i.test(text) && /left|up/.test(text));
  };
  await expect
    .poll(ofTime)
    .toEqual(['Half of the time is left.', 'Five minutes left.', 'One minute left.', 'Time is up.']);
});

test('the clock of a question is silent', async ({ page, practice }) => {
  await page.clock.install();
  await page.addInitScript(() => localStorage.setItem('checkpoint:preferences', '{"showsClock":true}'));
  await askOnly(page, surrounded);
  await practice.open();
  await expect(page.getByRole('timer')).toBeVisible();
  const { heard } = await listenTo(page);
  await page.clock.runFor(MINUTE);
  await expect(page.getByRole('timer')).toHaveText(/^1:/);
  expect(await heard()).toEqual([]);
});
