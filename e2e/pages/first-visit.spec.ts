import type { Route } from '@playwright/test';
import { expect, test } from '../test';

test('from the first visit to a question in one click, and from an answer to every reason', async ({
  page,
  practice,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('MLA-C01').first()).toBeVisible();
  await expect(page.getByText(/not affiliated/i)).toBeVisible();
  expect(await page.context().cookies(), 'a visit alone makes no guest').toEqual([]);

  await page
    .getByRole('main')
    .getByRole('link', { name: /practi[sc]/i })
    .first()
    .click();
  await expect(practice.question).toBeVisible();
  const { question } = await practice.asked();
  if (['single', 'multiple', 'reverse'].includes(question.kind))
    await expect(practice.choices).toHaveCount(question.options.length);
  for (const cookie of await page.context().cookies()) expect(cookie).toMatchObject({ httpOnly: true });

  await practice.answer('Guess');
  const judged = await practice.judged();
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('paragraph') });
  for (const { id } of question.options) {
    const opening = (judged.reasons[id] ?? '').replace(/`/g, '').slice(1, 25);
    await expect(rows.filter({ hasText: opening }).first()).toBeVisible();
  }
  await expect(page.getByText(/This rule returns/)).toBeVisible();
  const source = page.getByRole('link', { name: /opens in a new tab/ }).first();
  await expect(source).toHaveAttribute('href', judged.sources[0]?.url ?? '');
  if (judged.needs.length > 0) {
    await expect(page.getByRole('complementary', { name: /words that decide/i })).toBeVisible();
    await expect(page.locator('mark')).not.toHaveCount(0);
  }
  await practice.goOn();
  await expect(practice.question).toBeVisible();
});

test('a visitor reads the first question before it is handed out, makes no guest by that, and is asked that one', async ({
  page,
  practice,
}) => {
  const held: Route[] = [];
  await page.route('**/api/practice/next', (route) => void held.push(route));
  await page.goto('/practice');
  const stem = page.locator('#ask');
  await expect(stem).toBeVisible();
  const text = (await stem.textContent()) ?? '';
  expect(await page.context().cookies()).toEqual([]);
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect(practice.question).toBeVisible();
  await expect(practice.question.getByText(text)).toBeVisible();
});

test('I don’t know is an answer of its own', async ({ page, practice }) => {
  await practice.open();
  await page.getByRole('button', { name: /I don’t know/ }).click();
  await expect(page.getByRole('heading', { name: 'Now you know' })).toBeVisible();
  expect(await practice.judged()).toMatchObject({ correct: false, rating: 'again' });
});

test('submitting without a choice says what is missing and sends nothing', async ({ page, practice }) => {
  await practice.open();
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/practice/answers')) sent += 1;
  });
  // Marked as not to be pressed, and still heard: whoever presses it is told why.
  await page.getByRole('button', { name: 'Sure', exact: true }).press('Enter');
  await expect(page.getByText(/first, or say that you don’t know/)).toBeVisible();
  expect(sent).toBe(0);
});

test('what is left counts down with the verdict, not with the next question', async ({ page, practice }) => {
  const { new: fresh } = await practice.open();
  await expect(page.getByText(`${fresh} new today`)).toBeVisible();
  await practice.answer();
  await expect(page.getByText(`${fresh - 1} new today`)).toBeVisible();
});
