import type { Page } from '@playwright/test';
import { surrounded } from '../arrange/around-sample';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

const row = (page: Page, does: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Change: ${does}` }) });
const pause = 'Pause, and go on';

test('a key is changed by keyboard, and does the same elsewhere on the site', async ({ page }) => {
  await askOnly(page, surrounded);
  await page.goto('/settings');
  await page.getByRole('button', { name: `Change: ${pause}` }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, pause)).toContainText('Press the new key.');
  await page.keyboard.press('y');
  await expect(row(page, pause).getByText('Y', { exact: true })).toBeVisible();
  await page.goto('/practice');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByRole('row', { name: pause })).toContainText('Y');
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('button', { name: `Reset: ${pause}` }).click();
  await expect(row(page, pause).getByText('P', { exact: true })).toBeVisible();
});

test('a key that does two things is told on both', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: `Change: ${pause}` }).click();
  await page.keyboard.press('u');
  await expect(row(page, pause)).toContainText('U also does this: undo the last answer.');
  await expect(row(page, 'Undo the last answer')).toContainText('U also does this: pause');
  await page.getByRole('button', { name: 'Reset all keys' }).click();
  await expect(row(page, pause)).not.toContainText('also does this');
});

test('Esc leaves a key as it is', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: `Change: ${pause}` }).click();
  await page.keyboard.press('Escape');
  await expect(row(page, pause).getByText('P', { exact: true })).toBeVisible();
});

test('one key is switched off, and then all letters', async ({ page }) => {
  await askOnly(page, surrounded);
  await page.goto('/settings');
  await page.getByRole('button', { name: `Switch off: ${pause}` }).click();
  await page.goto('/practice');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden();

  await page.goto('/settings');
  await page.getByRole('switch', { name: /Letters, digits and signs/ }).click();
  await page.goto('/practice');
  await expect(page.getByRole('radio').first()).toBeChecked();
  for (const key of ['b', '2', 'm', 'n', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Not right' })).toBeVisible();
});
