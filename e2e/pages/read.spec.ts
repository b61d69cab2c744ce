import { expectAccessible } from '../arrange/expect-accessible';
import { expect, test } from '../test';

const topic = '/topics/training-data-input';

test('a topic is found, read and practised', async ({ page }) => {
  await page.goto('/topics');
  await expect(page.getByRole('heading', { name: '1.3 Ensure data integrity and prepare data' })).toBeVisible();
  const link = page.getByRole('listitem').filter({ hasText: 'training data reaches' }).getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const sign = page.getByRole('region', { name: 'Options by traits' }).getByRole('button').first();
  await expect(sign).toHaveAccessibleName(/^(Yes|No), why$/);
  await sign.click();
  await expect(sign).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('[popover]')).toBeVisible();
  await sign.click();
  await expect(page.locator('[popover]')).toHaveCount(0);

  await page.getByRole('link', { name: 'Practise this' }).click();
  await expect(page).toHaveURL('/practice/training-data-input');
});

test('a rule leads to practising just that rule', async ({ page }) => {
  await page.goto(topic);
  const rule = page.locator('a[href="/practice?items=shared-data-many-jobs"]');
  await expect(rule).toHaveAccessibleName(/^Practise \w.*: .+/);
  await rule.click();
  await expect(page).toHaveURL('/practice?items=shared-data-many-jobs');
});

test('an AWS name has a card, by keyboard too, with the way to the glossary', async ({ page }) => {
  await page.goto(topic);
  const name = page.getByRole('article').locator('button[aria-haspopup=dialog]').first();
  await expect(name).toHaveAttribute('aria-expanded', 'false');
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card.getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
});

test('signs are read by keyboard alone', async ({ page }) => {
  await page.goto(topic);
  const table = page.getByRole('region', { name: 'Options by traits' });
  const stops = await table.getByRole('button').evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length);
  expect(stops).toBe(1);
  await table.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const sign = table.locator(':focus');
  await expect(sign).toHaveAccessibleName(/why$/);
  await page.keyboard.press('Enter');
  const note = table.locator('[popover]');
  await expect(note).toBeVisible();
  const first = (await note.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(1);
  await expect(note).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(table.locator(':focus')).toHaveRole('button');
});

test('a page to read shows rules and no stem', async ({ guest, server }) => {
  const page = await fetch(`${server.origin}${topic}`).then((response) => response.text());
  expect(page).toContain('/practice?items=shared-data-many-jobs');
  const { question } = (await guest.next('training-data-input')) as { question: { stem: string } };
  // The question line is the topic's own, and says what it is about.
  const story = question.stem.slice(0, question.stem.lastIndexOf('\n'));
  const sentences = story.split(/[.\n]/).filter((sentence) => sentence.length > 40);
  for (const sentence of sentences) expect(page).not.toContain(sentence.trim());
});

test('a topic that nobody knows is not found', async ({ page, watch }) => {
  watch.expectFault('404 (Not Found)');
  await page.goto('/topics/no-such-topic');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the glossary is filtered, and its entries lead to each other and to the topics', async ({ page }) => {
  await page.goto('/glossary');
  const filter = page.getByRole('textbox', { name: 'Filter' });
  await filter.fill('hyperb');
  await expect(page.getByRole('status')).toContainText(' of ');
  const entry = page.getByRole('article', { name: 'Hyperband' });
  await expect(entry).toBeVisible();
  await expect(page.getByRole('article', { name: 'XGBoost' })).toHaveCount(0);
  await entry.getByRole('link', { name: 'Bayesian optimization' }).first().click();
  await expect(page.getByRole('article', { name: 'Bayesian optimization' })).toBeInViewport();
  await expect(filter).toHaveValue('');
  await filter.fill('no such word');
  await expect(page.getByText('No concept holds these words.')).toBeVisible();
  await filter.clear();
  await page.getByRole('link', { name: 'Read this topic: Which strategy for automatic model tuning' }).click();
  await expect(page).toHaveURL('/topics/tuning-strategies');
});

test.describe('at 400 percent', () => {
  // A window of 1280 pixels at 400 percent lays out as 320, with text four times as large.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('the options are a list, each with its reasons', async ({ page }) => {
    await page.goto(topic);
    await expect(page.getByRole('region', { name: 'Options by traits' })).toBeHidden();
    const option = page
      .getByRole('listitem')
      .filter({ has: page.locator('summary') })
      .first();
    await option.locator('summary').click();
    await expect(option.getByRole('heading', { name: 'Has' })).toBeVisible();
    await expectAccessible(page);
  });
});
