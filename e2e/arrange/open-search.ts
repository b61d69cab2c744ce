import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the search by its key, which is heard as soon as the page's scripts run; resolves to its field. */
export async function openSearch(page: Page): Promise<Locator> {
  const field = page.getByRole('combobox');
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('/');
    await expect(field).toBeFocused({ timeout: 2_000 });
  }).toPass();
  return field;
}
