import { expect, test } from '../test';

// Single choice throughout; the other forms have journeys of their own.
test.use({ bank: 'e2e/banks/small' });

test('the whole journey by keyboard', async ({ page, practice }) => {
  await page.goto('/');
  const start = page
    .getByRole('main')
    .getByRole('link', { name: /practi[sc]/i })
    .first();
  for (
    let presses = 0;
    presses < 20 && !(await start.evaluate((link) => link === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(practice.choices.first()).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('1');
  await expect(practice.choices.first()).toBeChecked();
  await page.keyboard.press('b');
  await expect(practice.choices.nth(1)).toBeChecked();
  await expect(practice.choices.first()).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(practice.verdict).toBeVisible();
  await expect(practice.verdict).toBeFocused();

  // Right after the verdict Enter is not heard, so that a press too many does not skip it.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(practice.verdict).toBeHidden({ timeout: 200 });
  }).toPass();
  await expect(practice.choices.first()).toBeVisible();
});

test('every stop of the Tab key can be seen', async ({ page, practice }) => {
  await practice.open();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'left';
      // A choice covers its row without being seen: the row around it wears the ring.
      const wearer = [focused, focused.parentElement].find(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      return wearer ? 'ring' : `none on ${focused.outerHTML.slice(0, 120)}`;
    });
    if (ring === 'left') break;
    expect(ring).toBe('ring');
  }
});
