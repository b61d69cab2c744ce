import { expect, type Page } from '@playwright/test';
import type { Around } from '@/domain/session/around';
import { surrounded } from './around-sample';
import { inCase, matching, multiple, ordering, pair, recall, reverse, withCode } from './form-samples';
import type { PageState } from './page-state';
import { surround } from './scripted-around';
import { askOnly, type Scripted } from './scripted-exchange';

const others: Partial<Around> = {
  others: { answered: 34, correct: 21, shares: { warm: 0.2, spot: 0.62, demand: 0.15, own: 0.03 } },
};
const verdict = (name: string, scripted: Scripted, act?: (page: Page) => Promise<unknown>): PageState => ({
  name: `verdict: ${name}`,
  open: async ({ page, practice }) => {
    await askOnly(page, scripted);
    await surround(page, scripted === surrounded ? others : {});
    await practice.open();
    await practice.answer('Sure');
    await act?.(page);
  },
});
/** With every part that a verdict may have: the rule, a leech, needs, what others said, today's practice. */
const full = (name: string, act?: (page: Page) => Promise<unknown>) => verdict(name, surrounded, act);
const { leech: _, ...withoutLeech } = surrounded.told ?? {};

/** What answers come to, by outcome and by form, and what can be done then. */
export const verdictStates: PageState[] = [
  full('not right, and why it was missed', async (page) => {
    await expect(page.getByText('34 others answered this')).toBeVisible();
    await page.getByRole('group', { name: 'Why was it missed?' }).getByRole('button', { name: 'A slip' }).click();
  }),
  verdict('right', { ...surrounded, key: { kind: 'single', choices: ['warm'] }, told: withoutLeech }),
  {
    name: 'verdict: did not know',
    open: async ({ page, practice }) => {
      await askOnly(page, surrounded);
      await practice.open();
      await page.getByRole('button', { name: /I don’t know/ }).click();
      await expect(practice.verdict).toHaveText('Now you know');
    },
  },
  verdict('multiple', multiple),
  verdict('ordering', ordering),
  verdict('matching', matching),
  verdict('recall', recall),
  verdict('case', inCase, (page) => page.getByText('The story', { exact: true }).click()),
  verdict('pair', pair),
  verdict('reverse', reverse),
  verdict('code', withCode),
  full('a note is written', async (page) => {
    await page.getByText('Your note').click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Spot **needs** `checkpoints`.');
  }),
  full('a report is written', async (page) => {
    await page.getByRole('button', { name: 'Report this question' }).click();
    const dialog = page.getByRole('dialog', { name: 'Report this question' });
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await expect(dialog.getByText('Say in a few words what is wrong.')).toBeVisible();
  }),
  {
    name: 'the end of a session',
    open: async ({ page, practice }) => {
      await askOnly(page, surrounded);
      await practice.open();
      await practice.answer('Sure');
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'A good place to stop' })).toBeVisible();
    },
  },
];
