import { exportOf } from '../arrange/practice-page';
import { expect, test } from '../test';

test('answers that are too many for a minute wait on the device as long as the server asks, and are counted by themselves', async ({
  page,
  practice,
  watch,
}) => {
  watch.expectFault('429');
  let refusals = 0;
  await page.route('**/api/practice/answers', async (route) => {
    if (refusals === 2) return route.continue();
    refusals += 1;
    const json = { error: 'too-many', message: 'More answers come than a minute takes.' };
    await route.fulfill({ status: 429, headers: { 'retry-after': '1' }, json });
  });
  await practice.open();
  await practice.chooseFirst();
  await practice.submit('Guess');
  const told = practice.notice.filter({ hasText: 'Too many answers in a minute.' });
  await expect(told).toContainText('kept on this device, and sent again in 1 second');
  await expect(practice.verdict).toBeVisible();
  expect(refusals).toBe(2);
  expect((await exportOf(page)).reviews).toHaveLength(1);
});
