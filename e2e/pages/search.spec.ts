import type { Request } from '@playwright/test';
import type { SearchReply } from '@/domain/session/search-reply';
import { openSearch } from '../arrange/open-search';
import { expect, test } from '../test';

test('a search by keyboard alone leads to a concept', async ({ page }) => {
  await page.goto('/');
  const field = await openSearch(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('hyperbnad');
  const found = page.getByRole('option', { name: /^Hyperband/ });
  await expect(found).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await found.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary#hyperband');
});

test('a search by mouse leads to practice, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/glossary');
  const opener = page.getByRole('button', { name: 'Search' });
  await opener.click();
  await page.getByRole('button', { name: 'spot training' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'results' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(opener).toBeFocused();

  await opener.click();
  await page.getByRole('combobox').fill('which estimator parameter asks');
  const group = page.getByRole('group', { name: 'Practise a question' });
  await group.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/practice\?items=[\w-]+$/);
});

test('a concept of the page that is open is shown at once', async ({ page }) => {
  await page.goto('/glossary');
  await (await openSearch(page)).fill('warm pool');
  await page.getByRole('group', { name: 'Concepts' }).getByRole('option').first().click();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page).toHaveURL(/\/glossary#/);
});

test('the key is a letter where something is typed', async ({ page }) => {
  await page.goto('/glossary');
  const filter = page.getByRole('textbox', { name: 'Filter' });
  await filter.fill('a');
  await filter.press('/');
  await expect(filter).toHaveValue('a/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('who finds nothing, or is offline, is told so', async ({ page, context, watch }) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  await page.goto('/');
  const field = await openSearch(page);
  await field.fill('zzzzqq');
  await expect(page.getByText('Nothing found for zzzzqq')).toBeVisible();
  await context.setOffline(true);
  await field.fill('spot');
  await expect(page.getByText('You are offline.')).toBeVisible();
  await context.setOffline(false);
  await field.fill('spot t');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the latest words win', async ({ page }) => {
  await page.goto('/');
  const field = await openSearch(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/q=hyper$/, async (route) => {
    await held;
    await route.continue().catch(() => null);
  });
  // Given up or answered: after either, nothing of it can come any more.
  const isFirst = (request: Request) => /q=hyper$/.test(request.url());
  const over = Promise.race([
    page.waitForEvent('requestfinished', isFirst),
    page.waitForEvent('requestfailed', isFirst),
  ]);
  const asked = page.waitForRequest(isFirst);
  await field.fill('hyper');
  await asked;
  await field.fill('pipe mode');
  await expect(page.getByRole('option', { name: /^Pipe mode/ })).toBeVisible();
  release();
  await over;
  await expect(page.getByRole('option', { name: /^Pipe mode/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Hyperband/ })).toHaveCount(0);
});

test('an answer of the API holds no key', async ({ guest }) => {
  for (const query of ['spot', 'which', 'input mode', 'a', 'xgboost']) {
    const { status, body } = await guest.get(`/api/search?q=${encodeURIComponent(query)}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/"(answer|key|accepted|right|why|reasons|needs|decisive|options)":/);
    const { items } = body as SearchReply;
    for (const item of items) expect(Object.keys(item).sort()).toEqual(['excerpt', 'id', 'topic', 'url']);
  }
  for (const query of ['', '?q=', `?q=${'x'.repeat(101)}`, '?q=a&limit=1000'])
    expect((await guest.get(`/api/search${query}`)).status, query).toBe(400);
});
