import type { Page } from '@playwright/test';
import { surrounded } from '../arrange/around-sample';
import { settle } from '../arrange/expect-accessible';
import { surround } from '../arrange/scripted-around';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

const radio = (page: Page, text: string) => page.getByRole('radio', { name: text });
const strike = (page: Page, letter: string) => page.getByRole('button', { name: `Strike out ${letter}` });
const flag = (page: Page) => page.getByRole('button', { name: 'Flag this question' });
const menu = (page: Page) => page.getByRole('button', { name: 'More about this question' });
const verdict = (page: Page, name = 'Not right') => page.getByRole('heading', { name, exact: true });
const missed = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Why was it missed?' }).getByRole('button', { name });
const note = (page: Page) => page.getByRole('textbox', { name: 'Your note' });
const others = { answered: 34, correct: 21, shares: { warm: 0.2, spot: 0.62, demand: 0.15, own: 0.03 } };

async function answerWrong(page: Page): Promise<void> {
  await page.goto('/practice');
  await radio(page, 'warm pool').check();
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await expect(verdict(page)).toBeVisible();
}

test.describe('before the verdict, by mouse', () => {
  test('an option is struck out, kept so over a reload, and back in when it is chosen', async ({ page }) => {
    const { sent } = await askOnly(page, surrounded);
    await page.goto('/practice');
    await strike(page, 'A').click();
    await strike(page, 'D').click();
    await expect(strike(page, 'A')).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(radio(page, 'warm pool (struck out)')).toBeVisible();
    await expect(strike(page, 'D')).toHaveAttribute('aria-pressed', 'true');
    await radio(page, 'warm pool').check();
    await expect(strike(page, 'A')).toHaveAttribute('aria-pressed', 'false');
    await strike(page, 'A').click();
    await expect(radio(page, 'warm pool')).not.toBeChecked();
    await strike(page, 'D').click();
    await radio(page, 'cluster').check();
    await page.getByRole('button', { name: 'Guess' }).click();
    await expect(verdict(page)).toBeVisible();
    expect(sent).toEqual([{ choices: ['own'] }]);
  });

  test('a question is flagged, and a flag that could not be kept is taken off with a word', async ({ page, watch }) => {
    watch.expectFault('ERR_FAILED');
    await askOnly(page, surrounded);
    const script = await surround(page);
    await page.goto('/practice');
    await flag(page).click();
    await expect(flag(page)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => script.posted).toEqual([{ what: 'marks', body: { issued: 'issued-0', flagged: true } }]);
    script.isCut = true;
    await flag(page).click();
    await expect(page.getByText('The server cannot be reached.').first()).toBeVisible();
    await expect(flag(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('a pause covers the question, and the clock stands still', async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => localStorage.setItem('checkpoint:preferences', '{"showsClock":true}'));
    await askOnly(page, surrounded);
    await page.goto('/practice');
    await expect(page.getByRole('timer')).toBeVisible();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await expect(radio(page, 'warm pool')).toBeHidden();
    await page.clock.fastForward(600_000);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(radio(page, 'warm pool')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText(/^0:/);
  });

  test('the options hide until they are asked for, also after a reload', async ({ page }) => {
    await askOnly(page, surrounded);
    await page.goto('/practice');
    await menu(page).click();
    await page.getByRole('menuitem', { name: 'Answer before the options' }).click();
    await expect(radio(page, 'warm pool')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Sure', exact: true })).toBeHidden();
    await page.reload();
    await expect(page.getByText('What would you answer?')).toBeVisible();
    await page.getByRole('button', { name: 'Show the options' }).click();
    await expect(radio(page, 'warm pool')).toBeFocused();
    await page.reload();
    await expect(radio(page, 'warm pool')).toBeVisible();
  });
});

test.describe('before the verdict, by keyboard', () => {
  test('options are struck out, the question is flagged and paused', async ({ page }) => {
    const { sent } = await askOnly(page, surrounded);
    const script = await surround(page);
    await page.goto('/practice');
    await expect(radio(page, 'warm pool')).toBeVisible();
    await page.keyboard.press('Shift+A');
    await page.keyboard.press('Shift+D');
    await expect(strike(page, 'A')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('a');
    await expect(radio(page, 'warm pool')).toBeChecked();
    await expect(strike(page, 'A')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Shift+A');
    await expect(radio(page, 'warm pool')).not.toBeChecked();
    await page.keyboard.press('f');
    await expect(flag(page)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => script.posted.map(({ what }) => what)).toEqual(['marks']);
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Question' })).toBeFocused();
    await expect(radio(page, 'spot training')).not.toBeChecked();
    await page.keyboard.press('b');
    await page.keyboard.press('m');
    await expect(verdict(page, 'Right')).toBeFocused();
    expect(sent).toEqual([{ choices: ['spot'] }]);
  });

  test('hidden options come with the space bar, and no key submits before', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('checkpoint:preferences', '{"answersFirst":true}'));
    const { sent } = await askOnly(page, surrounded);
    await page.goto('/practice');
    await expect(page.getByText('What would you answer?')).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('m');
    await page.keyboard.press('Space');
    await expect(radio(page, 'warm pool')).toBeFocused();
    await expect(radio(page, 'spot training')).not.toBeChecked();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await expect(verdict(page, 'Right')).toBeFocused();
    expect(sent).toEqual([{ choices: ['spot'] }]);
  });

  test('a question is put away, asked again by the message, and the next one stands there', async ({ page }) => {
    await askOnly(page, surrounded);
    const script = await surround(page);
    await page.goto('/practice');
    await expect(radio(page, 'warm pool')).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByText('Suspended: it is not asked any more.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await expect(page.getByText('It is asked again.').first()).toBeVisible();
    await expect(radio(page, 'warm pool')).toBeVisible();
    await expect
      .poll(() => script.posted.map(({ body }) => body))
      .toEqual([
        { issued: 'issued-0', suspended: true },
        { issued: 'issued-0', suspended: false },
      ]);
  });
});

test.describe('after the verdict', () => {
  test('the rule, the clue and the way back are told, and why it was missed is said', async ({ page }) => {
    await askOnly(page, surrounded);
    const script = await surround(page, { others });
    await answerWrong(page);
    await expect(page.getByText('May be interrupted, and has to cost')).toBeVisible();
    await expect(page.getByRole('region', { name: 'This rule does not stick yet' })).toContainText(
      /8 times.*Warm pools/,
    );
    await expect(page.getByText(/recalled this with about 83\s%/)).toBeVisible();
    await expect(page.getByText('34 others answered this, 62 % of them right.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'managed spot' })).toContainText(
      'Taken by 62 % of others',
    );
    await missed(page, 'Did not know the option').click();
    await expect(missed(page, 'Did not know the option')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('Noted.')).toBeVisible();
    await page.keyboard.press('2');
    await expect(missed(page, 'took the wrong rule')).toHaveAttribute('aria-pressed', 'true');
    const reasons = () => script.posted.map(({ body }) => (body as { reason: string }).reason);
    await expect.poll(reasons).toEqual(['option', 'rule']);
  });

  test('a need and its words light each other up, by pointer and by focus', async ({ page }) => {
    await askOnly(page, surrounded);
    await answerWrong(page);
    const need = page.getByRole('listitem').filter({ hasText: 'Costs as little as possible' });
    const words = page.locator('mark', { hasText: 'cost as little as possible' });
    const other = page.locator('mark', { hasText: 'may be interrupted' });
    await need.hover();
    await expect(words).toHaveAttribute('data-lit');
    await expect(other).not.toHaveAttribute('data-lit');
    await other.hover();
    await expect(words).not.toHaveAttribute('data-lit');
    await words.getByRole('button', { name: 'need 2' }).focus();
    await expect(need).toHaveAttribute('data-lit');
    await page.keyboard.press('Enter');
    await expect(need.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(words.getByRole('button')).toBeFocused();
  });

  test('nothing shifts when what is around arrives', async ({ page }) => {
    await askOnly(page, surrounded);
    await surround(page, { others, marks: { flagged: true, suspended: false, buriedUntil: null, note: 'Mine' } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/around', async (route) => {
      await held;
      await route.fallback();
    });
    await answerWrong(page);
    await settle(page);
    const measure = () =>
      page.evaluate(() =>
        [
          document.body.scrollHeight,
          ...[...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().top),
        ].slice(0, 60),
      );
    const before = await measure();
    release();
    await expect(page.getByText('34 others answered this')).toBeVisible();
    await settle(page);
    expect(await measure()).toEqual(before);
  });

  test('a note saves itself, is shown as Markdown, and outlives a lost connection', async ({ page, watch }) => {
    watch.expectFault('ERR_FAILED');
    await askOnly(page, surrounded);
    const script = await surround(page);
    await answerWrong(page);
    await page.keyboard.press('e');
    await expect(note(page)).toBeFocused();
    await page.keyboard.type('Spot is **cheap**.');
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect(page.locator('strong', { hasText: 'cheap' })).toBeVisible();
    script.isCut = true;
    await page.getByRole('button', { name: 'Edit' }).click();
    await note(page).fill('Spot is cheap, and stops.');
    await expect(page.getByText('Your note is kept on this device')).toBeVisible();
    await page.goto('/');
    script.isCut = false;
    await page.goto('/practice');
    await expect
      .poll(() => script.posted.at(-1)?.body)
      .toEqual({ issued: 'issued-0', note: 'Spot is cheap, and stops.' });
  });

  test('a question is reported, once, with a word of thanks', async ({ page }) => {
    await askOnly(page, surrounded);
    const script = await surround(page);
    await answerWrong(page);
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Report this question' });
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await expect(dialog.getByText('Say in a few words what is wrong.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'What is wrong?' }).fill('B is not cheaper in every region.');
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    const thanks = page.getByRole('dialog', { name: 'Thank you' });
    await expect(thanks).toContainText('Your progress stays as it is.');
    await thanks.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByText('You reported this question. Thank you.')).toBeVisible();
    await expect
      .poll(() => script.posted)
      .toMatchObject([{ what: 'reports', body: { comment: 'B is not cheaper in every region.' } }]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('all of it is done by thumb', async ({ page }) => {
    await askOnly(page, surrounded);
    await surround(page, { others });
    await page.goto('/practice');
    await strike(page, 'D').tap();
    await expect(strike(page, 'D')).toHaveAttribute('aria-pressed', 'true');
    for (const button of [strike(page, 'A'), flag(page), menu(page), page.getByRole('button', { name: 'Pause' })]) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Pause' }).tap();
    await page.getByRole('button', { name: 'Go on' }).tap();
    await menu(page).tap();
    await expect(page.getByRole('menuitem', { name: 'Not again today' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Answer before the options' }).tap();
    await expect(page.getByText('What would you answer?')).toBeVisible();
    await page.getByRole('button', { name: 'Show the options' }).tap();
    await radio(page, 'warm pool').check();
    await page.getByRole('button', { name: 'Sure', exact: true }).tap();
    await expect(page.getByText('34 others answered this')).toBeVisible();
    await missed(page, 'A slip').tap();
    await flag(page).tap();
    await page.getByText('Your note').tap();
    await note(page).fill('Mine.');
    await page.getByRole('button', { name: 'Report this question' }).tap();
    await expect(page.getByRole('dialog', { name: 'Report this question' })).toBeVisible();
  });
});
