import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/twists' });

test('what was mixed up is asked again with one requirement changed', async ({ page, practice }) => {
  await practice.open('/practice?items=top-alone');
  await practice.choose('Shaken net');
  await practice.submit('Sure');
  await expect(practice.verdict).toHaveText('Not right');
  await page.goto('/practice?show=confusions');
  await expect(practice.question).toBeVisible();
  await expect(page.getByText('A story you have met, with one requirement changed')).toBeVisible();
  await practice.choose('Shaken net');
  await practice.submit('Sure');
  await expect(practice.verdict).toHaveText('Right');
});
