import type { Page } from '@playwright/test';
import { exportOf } from '../arrange/practice-page';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/small' });

const question = (page: Page) => page.getByRole('heading', { name: 'Question' });
const takenBack = (page: Page) => page.getByText('Your answer is taken back.');

test('an answer is taken back from its verdict, and given anew', async ({ page, practice }) => {
  const { question: first } = await practice.open();
  await practice.answer('Sure');
  await page.getByRole('button', { name: 'Undo this answer' }).click();
  await expect(takenBack(page)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await expect(page.getByText(first.stem.split('\n')[0] ?? '').first()).toBeVisible();
  await expect(practice.choices.first()).toBeChecked();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeHidden();
  await practice.choices.nth(1).check();
  await practice.submit('Guess');
  await expect(practice.verdict).toBeVisible();
  const { reviews } = await exportOf(page);
  expect(reviews).toMatchObject([{ event: 'answer' }, { event: 'void' }, { event: 'answer' }]);
});

test('an answer is taken back from the next question, by keyboard', async ({ page, practice }) => {
  const { question: first } = await practice.open();
  await practice.answer('Sure');
  await practice.goOn();
  await expect(practice.choices.first()).toBeVisible();
  await page.keyboard.press('u');
  await expect(takenBack(page)).toBeVisible();
  await expect(page.getByText(first.stem.split('\n')[0] ?? '').first()).toBeVisible();
  await expect(practice.choices.first()).toBeChecked();
  await page.keyboard.press('b');
  await page.keyboard.press('l');
  await expect(practice.verdict).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(takenBack(page)).toBeVisible();
  const { reviews } = await exportOf(page);
  expect(reviews.map((review) => (review as { event: string }).event)).toEqual(['answer', 'void', 'answer', 'void']);
});

test('an answer given before a reload is taken back after it', async ({ page, practice }) => {
  await practice.open();
  await practice.answer('Sure');
  await practice.goOn();
  await expect(practice.choices.first()).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Undo the last answer' }).click();
  await expect(takenBack(page)).toBeVisible();
});

test('what is put on a question is there after its verdict, and a suspended one is asked no more', async ({
  page,
  practice,
}) => {
  await practice.open();
  await page.keyboard.press('f');
  const flag = page.getByRole('button', { name: 'Flag this question' });
  await expect(flag).toHaveAttribute('aria-pressed', 'true');
  await practice.choices.first().check();
  await practice.submit('Sure');
  await expect(practice.verdict).toBeVisible();
  await expect(flag).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Your note' }).fill('Mine.');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(flag).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Mine.')).toBeVisible();

  await practice.goOn();
  const { stem } = (await practice.asked()).question;
  await page.keyboard.press('s');
  await expect(page.getByText('Suspended: it is not asked any more.').first()).toBeVisible();
  await expect(page.getByText(stem.split('\n')[0] ?? '')).toBeHidden();
  await expect(practice.question).toBeVisible();
});

test('why it was missed is kept, and a report is acknowledged', async ({ page, practice }) => {
  await practice.open();
  for (let turn = 0; turn < 6; turn += 1) {
    await practice.answer('Sure');
    if ((await practice.verdict.textContent()) === 'Not right') break;
    await practice.goOn();
  }
  await page.keyboard.press('4');
  const slip = page.getByRole('button', { name: 'A slip' });
  await expect(page.getByText('Noted.')).toBeVisible();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'What is wrong?' }).fill('It is not.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByRole('dialog', { name: 'Thank you' }).getByRole('button', { name: 'Close' }).last().click();
  await page.reload();
  await expect(slip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('You reported this question.')).toBeVisible();
});
