import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../arrange/expect-accessible';
import { matching, ordering, recall } from '../arrange/form-samples';
import { oneADay } from '../arrange/one-a-day';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

/** Letters of the ordering sample: A deploy, B register, C label (does not belong), D approve. */
const own = (page: Page) => page.getByRole('list', { name: 'Your order' }).getByRole('listitem');
const addButton = (page: Page, text: string) => page.getByRole('button', { name: `Add: ${text}` });
const verdict = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const sure = (page: Page) => page.getByRole('button', { name: 'Sure', exact: true });
const select = (page: Page, text: string) => page.getByRole('combobox', { name: text });
const field = (page: Page) => page.getByRole('textbox', { name: /In which folder/ });

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('There is nothing to drag to.');
  await page.mouse.move(box.x + 20, box.y + 4, { steps: 8 });
  await page.mouse.up();
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

test.describe('by mouse', () => {
  test('steps are dragged into order, out of it, and back', async ({ page }) => {
    const { sent } = await askOnly(page, ordering);
    await page.goto('/practice');
    await sure(page).click();
    await expect(page.getByText('Put the steps in order first')).toBeVisible();

    const grip = (id: string) => page.locator(`[data-grip="${id}"]`);
    await drag(page, grip('approve'), page.getByText('No step yet.'));
    await expect(own(page)).toHaveText([/approval status/]);
    await drag(page, grip('register'), own(page).first());
    await expect(own(page)).toHaveText([/Register/, /approval status/]);
    await drag(page, grip('label'), own(page).first());
    await expect(own(page)).toHaveCount(3);
    await drag(page, grip('label'), page.getByRole('list', { name: 'Steps to choose from' }));
    await expect(own(page)).toHaveText([/Register/, /approval status/]);
    await addButton(page, 'Deploy').click();
    await sure(page).click();
    await expect(verdict(page, 'Right')).toBeVisible();
    expect(sent).toEqual([{ order: ['register', 'approve', 'deploy'] }]);
    await expect(page.getByText('Rightly left out')).toBeVisible();
  });

  test('answers are matched', async ({ page }) => {
    const { sent } = await askOnly(page, matching);
    await page.goto('/practice');
    await select(page, 'twenty jobs').selectOption({ label: 'B. Bayesian optimization' });
    await sure(page).click();
    await expect(page.getByText('2 of 3 still to match.')).toBeVisible();
    await select(page, 'auditor').selectOption({ label: 'A. Grid search' });
    await select(page, 'vision team').selectOption({ label: 'C. Hyperband' });
    await sure(page).click();
    await expect(verdict(page, 'Right')).toBeVisible();
    expect(sent).toEqual([{ pairs: { few: 'bayes', all: 'grid', stop: 'hyperband' } }]);
  });

  test('an answer is typed', async ({ page }) => {
    const { sent } = await askOnly(page, recall);
    await page.goto('/practice');
    await field(page).fill(' /opt/ml/model ');
    await sure(page).click();
    await expect(verdict(page, 'Right')).toBeVisible();
    expect(sent).toEqual([{ text: '/opt/ml/model' }]);
  });
});

test.describe('by keyboard', () => {
  test('steps are added, moved and left out', async ({ page }) => {
    const { sent } = await askOnly(page, ordering);
    await page.goto('/practice');
    await tabTo(page, addButton(page, 'Deploy'));
    await page.keyboard.press('Enter');
    await expect(addButton(page, 'Register')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(own(page)).toHaveText([/Deploy/, /Register/, /labeling/]);
    await page.keyboard.press('d');
    await expect(own(page)).toHaveCount(4);
    await expect(page.getByRole('status').filter({ hasText: 'Your order: A, B, C, D.' })).toBeAttached();

    const up = page.getByRole('button', { name: 'Move D up' });
    await tabTo(page, up);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(up).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(own(page)).toHaveText([/Deploy/, /approval/, /Register/, /labeling/]);
    await tabTo(page, page.getByRole('button', { name: 'Leave C out' }));
    await page.keyboard.press('Enter');
    await expect(addButton(page, 'Start a labeling')).toBeFocused();

    await page.reload();
    await expect(own(page)).toHaveText([/Deploy/, /approval/, /Register/]);
    await page.keyboard.press('l');
    await expect(verdict(page, 'Not right')).toBeFocused();
    expect(sent).toEqual([{ order: ['deploy', 'approve', 'register'] }]);
    await expect(page.getByText('Steps: 2 misplaced.')).toBeVisible();
    await expect(page.getByText('Belongs at place 3')).toBeVisible();
  });

  test('answers are matched, and letters in a select submit nothing', async ({ page }) => {
    const { sent } = await askOnly(page, matching);
    await page.goto('/practice');
    await tabTo(page, select(page, 'twenty jobs'));
    await page.keyboard.press('ArrowDown');
    await expect(select(page, 'twenty jobs')).toHaveValue('grid');
    await page.keyboard.press('n');
    await expect(sure(page)).toBeVisible();
    await tabTo(page, select(page, 'auditor'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, select(page, 'vision team'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.reload();
    await expect(select(page, 'vision team')).toHaveValue('hyperband');
    await page.keyboard.press('m');
    await expect(verdict(page, 'Not right')).toBeFocused();
    expect(sent).toEqual([{ pairs: { few: 'grid', all: 'grid', stop: 'hyperband' } }]);
    await expect(page.getByText('2 of 3 matched.')).toBeVisible();
    const wrong = page.getByRole('listitem').filter({ hasText: 'twenty jobs' });
    await expect(wrong).toContainText(/Your answer, not right.*Grid search.*Right answer.*Bayesian optimization/);
  });

  test('letters are typed, never taken for a command, and Enter submits', async ({ page }) => {
    const { sent } = await askOnly(page, recall);
    await page.goto('/practice');
    await expect(field(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Type your answer first')).toBeVisible();
    await page.keyboard.type('nklm/otp/ml/model');
    await expect(field(page)).toHaveValue('nklm/otp/ml/model');
    await page.reload();
    await expect(field(page)).toHaveValue('nklm/otp/ml/model');
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['autocapitalize', 'none'],
      ['spellcheck', 'false'],
    ] as const)
      await expect(field(page)).toHaveAttribute(name, value);
    await field(page).focus();
    await page.keyboard.press('Home');
    for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect(verdict(page, 'Not right')).toBeFocused();
    expect(sent).toEqual([{ text: '/otp/ml/model' }]);
    await expect(page.getByText(/Close to “\/opt\/ml\/model”, but not the same/)).toBeVisible();
    await expect(page.getByText('Also accepted: /opt/ml/model/')).toBeVisible();
  });
});

for (const colorScheme of oneADay(['light', 'dark'] as const)) {
  test.describe(`on a ${colorScheme} phone`, () => {
    test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true, colorScheme });

    test('steps are tapped into order', async ({ page }) => {
      const { sent } = await askOnly(page, ordering);
      await page.goto('/practice');
      await addButton(page, 'Register').tap();
      await addButton(page, 'Start a labeling').tap();
      await sure(page).tap();
      await expect(page.getByText('Order 3 steps: 1 more to add.')).toBeVisible();
      await addButton(page, 'Deploy').tap();
      await expectAccessible(page);
      const down = page.getByRole('button', { name: 'Move B down' });
      const box = await down.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await down.tap();
      await expect(own(page)).toHaveText([/labeling/, /Register/, /Deploy/]);
      await sure(page).tap();
      await expect(verdict(page, 'Not right')).toBeVisible();
      expect(sent).toEqual([{ order: ['label', 'register', 'deploy'] }]);
      await expect(page.getByText('Does not belong')).toBeVisible();
      await expect(page.getByText('You left this out')).toHaveCount(1);
      await expectAccessible(page);
    });

    test('a step is dragged by a finger', async ({ page, context }) => {
      await askOnly(page, ordering);
      await page.goto('/practice');
      await addButton(page, 'Set the approval').tap();
      const grip = page.locator('[data-grip="register"]');
      await grip.scrollIntoViewIfNeeded();
      const from = await grip.boundingBox();
      const to = await own(page).first().boundingBox();
      if (!from || !to) throw new Error('There is nothing to drag.');
      const session = await context.newCDPSession(page);
      const middle = from.y + from.height / 2;
      const touchPoints = (y: number) => [{ x: from.x + from.width / 2, y }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touchPoints(middle) });
      for (let step = 1; step <= 10; step += 1) {
        const y = middle + ((to.y + 4 - middle) * step) / 10;
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touchPoints(y) });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect(own(page)).toHaveText([/Register/, /approval status/]);
    });

    test('answers are matched', async ({ page }) => {
      await askOnly(page, matching);
      await page.goto('/practice');
      for (const text of ['twenty jobs', 'auditor', 'vision team']) await select(page, text).selectOption('hyperband');
      await expectAccessible(page);
      await sure(page).tap();
      await expect(verdict(page, 'Not right')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Fits none of these' })).toContainText(/Random search.*Its jobs/);
      await expectAccessible(page);
    });

    test('an answer is typed, or not known', async ({ page }) => {
      const { sent } = await askOnly(page, recall);
      await page.goto('/practice');
      await field(page).tap();
      await field(page).fill('/opt/ml/output');
      await expectAccessible(page);
      await sure(page).tap();
      await expect(verdict(page, 'Not right')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Next question' }).tap();
      await page.getByRole('button', { name: 'I don’t know' }).tap();
      await expect(verdict(page, 'Now you know')).toBeVisible();
      await expect(page.getByText('Accepted answer')).toBeVisible();
      expect(sent).toEqual([{ text: '/opt/ml/output' }, { dontKnow: true }]);
    });
  });
}
