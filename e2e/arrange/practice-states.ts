import { expect, type Page } from '@playwright/test';
import type { NothingLeft } from '@/domain/session/exchange';
import { surrounded } from './around-sample';
import { inCase, matching, multiple, ordering, pair, recall, reverse, withCode } from './form-samples';
import type { PageState, Stage } from './page-state';
import { askOnly, type Scripted } from './scripted-exchange';

const ask = async ({ page, practice }: Stage, scripted: Scripted) => {
  await askOnly(page, scripted);
  await practice.open();
};
const question = (name: string, scripted: Scripted): PageState => ({
  name: `question: ${name}`,
  open: async (stage) => {
    await ask(stage, scripted);
    await stage.practice.chooseFirst();
  },
});
/** A question of one answer, and what is done with it. */
const around = (name: string, act: (page: Page, stage: Stage) => Promise<unknown>, unasked?: string[]): PageState => ({
  name,
  open: async (stage) => {
    await ask(stage, surrounded);
    await act(stage.page, stage);
  },
  ...(unasked && { unasked }),
});
const done: NothingLeft = {
  ...{ done: true, due: 0, new: 0, answeredToday: 14, correctToday: 11 },
  ...{ tomorrow: { due: 9, new: 20 }, nextDueAt: '2030-01-01T12:00:00.000Z' },
};
const openMenu = (page: Page) => page.getByRole('button', { name: 'More about this question' }).click();
const cut = ['ERR_FAILED'];

/** What the practice page shows without a verdict. */
export const practiceStates: PageState[] = [
  question('single', surrounded),
  question('multiple', multiple),
  question('ordering', ordering),
  question('matching', matching),
  question('recall', recall),
  question('case', inCase),
  question('pair', pair),
  question('reverse', reverse),
  question('code', withCode),
  around('question: struck out, flagged, nothing chosen', async (page) => {
    await page.getByRole('button', { name: 'Strike out A' }).click();
    await page.getByRole('button', { name: 'Flag this question' }).click();
    await page.getByRole('button', { name: 'Sure', exact: true }).click();
    await expect(page.getByText(/first, or say that you don’t know/)).toBeVisible();
  }),
  around('keys', async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' }).getByRole('row').first()).toBeVisible();
  }),
  // A menu floats above all regions of the page, and belongs to none.
  around(
    'menu',
    async (page) => {
      await openMenu(page);
      await expect(page.getByRole('menuitem', { name: 'Not again today' })).toBeVisible();
    },
    ['region'],
  ),
  around('options hidden', async (page) => {
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Answer before the options' }).click();
    await expect(page.getByText('What would you answer?')).toBeVisible();
  }),
  around('pause', async (page) => {
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  }),
  around('a toast', async (page) => {
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Not again today' }).click();
    // It would be gone before it was looked at in every size; while the pointer rests on it, it stays.
    await page.getByText('Put away until tomorrow.').first().hover();
  }),
  {
    ...around('an answer waits to be sent', async (page, { practice }) => {
      await page.route('**/api/practice/answers', (route) => route.abort());
      await practice.chooseFirst();
      await practice.submit('Sure');
      await expect(page.getByText('Not sent yet.')).toBeVisible();
    }),
    faults: cut,
  },
  {
    name: 'a first question, asked for',
    open: async ({ page }) => {
      await page.route('**/api/practice/next', () => undefined);
      await page.goto('/practice');
      await expect(page.getByText('Loading the options')).toBeAttached();
    },
  },
  {
    name: 'loading',
    open: async ({ page }) => {
      await page.route('**/api/practice/next', () => undefined);
      await page.goto('/practice?show=all');
      await expect(page.getByText('Loading a question')).toBeAttached();
    },
  },
  {
    name: 'unreachable',
    faults: cut,
    open: async ({ page }) => {
      await page.route('**/api/practice/next', (route) => route.abort());
      await page.goto('/practice');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
  },
  {
    name: 'done for today',
    open: async ({ page }) => {
      await page.route('**/api/practice/next', (route) => route.fulfill({ json: done }));
      await page.goto('/practice');
      await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
    },
  },
  {
    name: 'a set against the clock',
    open: async ({ page, practice }) => {
      await practice.open('/practice?count=3&minutes=60');
      await expect(page.getByRole('timer')).toBeVisible();
    },
  },
  {
    name: 'the review at the end of a set',
    open: async ({ page, practice }) => {
      await practice.open('/practice?count=2&verdict=end&forms=single');
      for (const place of ['1 of 2', '2 of 2']) {
        await expect(page.getByText(place)).toBeVisible();
        await page.getByRole('button', { name: /I don’t know/ }).click();
      }
      await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
      await page.getByRole('button', { name: /^1\. Not known/ }).click();
    },
  },
];
