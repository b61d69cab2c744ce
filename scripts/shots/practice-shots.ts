import type { NothingLeft } from '@/domain/session/exchange';
import { answerQuestion, enter, openQuestion } from './answer-question';
import { expect } from './patient';
import { type FormName, forms } from './real-question';
import type { Shot } from './shot';
import { askInstead, responseOf } from './stand-in';

const question = (name: FormName): Shot => ({
  ...{ group: 'Questions', name: `question-${name}` },
  open: async ({ page }) => {
    await askInstead(page, forms[name]());
    await openQuestion(page);
    await page.waitForLoadState('networkidle');
  },
});

const done: NothingLeft = {
  ...{ done: true, due: 0, new: 0, answeredToday: 14, correctToday: 11 },
  ...{ tomorrow: { due: 9, new: 20 }, nextDueAt: new Date(Date.now() + 40_000_000).toISOString() },
};

/** Questions of each form, and what else the practice page shows without a verdict. */
export const practiceShots: Shot[] = [
  ...(Object.keys(forms) as FormName[]).map(question),
  {
    ...{ group: 'Questions', name: 'question-chosen' },
    open: async ({ page }) => {
      const real = forms.multiple();
      await askInstead(page, real);
      await openQuestion(page);
      await enter(page, real.question, responseOf(real, true));
    },
  },
  {
    ...{ group: 'Questions', name: 'question-nothing-chosen' },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page.getByRole('button', { name: 'Sure', exact: true }).click();
      await expect(page.getByText(/first, or say that you don’t know/)).toBeVisible();
    },
  },
  {
    ...{ group: 'Questions', name: 'keys', isWindow: true },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
    },
  },
  {
    ...{ group: 'Questions', name: 'first-question-ahead', isWindow: true },
    open: async ({ page }) => {
      await page.route('**/api/practice/next', () => undefined);
      await page.goto('/practice');
      await expect(page.getByText('Loading the options')).toBeAttached();
    },
  },
  {
    ...{ group: 'When it fails', name: 'loading', isWindow: true },
    open: async ({ page }) => {
      await page.route('**/api/practice/next', () => undefined);
      await page.goto('/practice?show=all');
      await expect(page.getByText('Loading a question')).toBeAttached();
    },
  },
  {
    ...{ group: 'When it fails', name: 'unreachable', isWindow: true },
    open: async ({ page }) => {
      await page.route('**/api/practice/next', (route) => route.abort());
      await page.goto('/practice');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
  },
  {
    ...{ group: 'When it fails', name: 'answer-waits' },
    open: async ({ page }) => {
      const real = forms.single();
      await askInstead(page, real);
      await openQuestion(page);
      await page.unroute('**/api/practice/answers');
      await page.route('**/api/practice/answers', (route) => route.abort());
      await enter(page, real.question, responseOf(real, true));
      await page.getByRole('button', { name: 'Sure', exact: true }).click();
      await expect(page.getByText(/connection|sent|again/i).first()).toBeVisible();
    },
  },
  {
    ...{ group: 'After', name: 'done' },
    open: async ({ page }) => {
      const real = forms.single();
      await askInstead(page, real);
      await openQuestion(page);
      await page.unroute('**/api/practice/next');
      await answerQuestion(page, real.question, responseOf(real, true), 'Sure');
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'A good place to stop' })).toBeVisible();
    },
  },
  {
    ...{ group: 'After', name: 'done-for-today' },
    open: async ({ page }) => {
      await page.route('**/api/practice/next', (route) => route.fulfill({ json: done }));
      await page.goto('/practice');
      await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
    },
  },
];
