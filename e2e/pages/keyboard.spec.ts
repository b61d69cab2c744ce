import type { Page } from '@playwright/test';
import type { Response } from '@/domain/question/question';
import { surrounded } from '../arrange/around-sample';
import { inCase, matching, multiple, ordering, recall, reverse } from '../arrange/form-samples';
import { shareADay } from '../arrange/one-a-day';
import { askOnly, type Scripted } from '../arrange/scripted-exchange';
import { tabTo, walk } from '../arrange/tab-stop';
import { expect, test } from '../test';

type Act = (page: Page) => Promise<unknown>;

const press =
  (...keys: string[]): Act =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const sure = (page: Page) => page.getByRole('button', { name: 'Sure', exact: true });
const submitByTab: Act = async (page) => {
  await tabTo(page, sure(page));
  await page.keyboard.press('Enter');
};
/** By Tab and arrows alone: to the choices, which are one stop, down to the wanted one (from 0), and on to the button. */
const byArrows =
  (wanted: number): Act =>
  async (page) => {
    const choices = page.getByRole('radio');
    await tabTo(page, choices);
    await page.keyboard.press('Space');
    for (let presses = 0; presses < (await choices.count()) && !(await choices.nth(wanted).isChecked()); presses += 1)
      await page.keyboard.press('ArrowDown');
    await submitByTab(page);
  };

const journeys: { name: string; asked: Scripted; answer: Act; sent: Response }[] = [
  { name: 'single, by letter', asked: surrounded, answer: press('1', 'b', 'Enter'), sent: { choices: ['spot'] } },
  { name: 'single, by arrows', asked: surrounded, answer: byArrows(1), sent: { choices: ['spot'] } },
  {
    name: 'multiple',
    asked: multiple,
    answer: press('a', 'b', 'b', 'c', 'Enter'),
    sent: { choices: ['shap', 'mean'] },
  },
  {
    name: 'ordering',
    asked: ordering,
    answer: press('b', 'd', 'a', 'Enter'),
    sent: { order: ['register', 'approve', 'deploy'] },
  },
  {
    name: 'matching',
    asked: matching,
    answer: async (page) => {
      for (const [prompt, downs] of [
        ['twenty jobs', 2],
        ['auditor', 1],
        ['vision team', 3],
      ] as const) {
        await tabTo(page, page.getByRole('combobox', { name: prompt }));
        await press(...Array<string>(downs).fill('ArrowDown'))(page);
      }
      await submitByTab(page);
    },
    sent: { pairs: { few: 'bayes', all: 'grid', stop: 'hyperband' } },
  },
  {
    name: 'recall',
    asked: recall,
    answer: async (page) => {
      await tabTo(page, page.getByRole('textbox', { name: /In which folder/ }));
      await page.keyboard.type('/opt/ml/model');
      await page.keyboard.press('Enter');
    },
    sent: { text: '/opt/ml/model' },
  },
  { name: 'case', asked: inCase, answer: press('a', 'm'), sent: { choices: ['scale'] } },
  { name: 'reverse', asked: reverse, answer: byArrows(1), sent: { choices: ['learns'] } },
];

const sizes = [
  { size: 'a laptop', viewport: { width: 1280, height: 720 } },
  { size: 'a laptop at 200 percent', viewport: { width: 640, height: 512 } },
];
/** Half of the journeys in one of the sizes a day: each has had its turn in both after four. */
const dealt = shareADay(
  journeys.flatMap((journey) => sizes.map((size) => ({ ...journey, ...size }))),
  2 * sizes.length,
);

for (const { name, asked, answer, sent, size, viewport } of dealt)
  test.describe(`by keyboard alone, on ${size}`, () => {
    test.use({ viewport });

    test(`from the first page to a verdict and the next question: ${name}`, async ({ page, practice }) => {
      const exchange = await askOnly(page, asked);
      await page.goto('/');
      await tabTo(
        page,
        page
          .getByRole('main')
          .getByRole('link', { name: /practi[sc]/i })
          .first(),
      );
      await page.keyboard.press('Enter');
      await expect(practice.question).toBeVisible();
      expect(await walk(page)).toEqual([]);
      await answer(page);
      await expect(practice.verdict).toHaveText('Right');
      await expect(practice.verdict).toBeFocused();
      expect(exchange.sent).toEqual([sent]);
      expect(await walk(page)).toEqual([]);
      // Right after the verdict Enter is not heard, so that a press too many does not skip it.
      await expect(async () => {
        await page.keyboard.press('Enter');
        await expect(practice.verdict).toBeHidden({ timeout: 200 });
      }).toPass();
      await expect(practice.question).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Question', exact: true })).toBeFocused();
    });
  });

test('the list of keys opens by its key, holds the focus and gives it back', async ({ page, practice }) => {
  await askOnly(page, surrounded);
  await practice.open();
  await tabTo(page, page.getByRole('button', { name: 'Pause' }));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    // From the last stop Tab leads out to the browser's own bar, and back in: never to the page below.
    const isOutside = () => !document.activeElement?.matches('body, dialog, dialog *');
    expect(await page.evaluate(isOutside)).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
});

for (const path of shareADay(
  ['/', '/progress', '/topics', '/topics/training-data-input', '/settings', '/practice/new'],
  3,
))
  test(`every stop of the Tab key can be seen on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await walk(page)).toEqual([]);
  });
