import type { Page } from '@playwright/test';
import { getReady, waitForWorker } from '@/e2e/arrange/offline-player';
import { answerQuestion, openQuestion, verdictOn } from './answer-question';
import { expect } from './patient';
import { forms } from './real-question';
import type { Shot, Stage } from './shot';
import { askInstead, responseOf } from './stand-in';

const group = 'Around a question';

async function openVerdict({ page }: Stage, real = forms.single()): Promise<void> {
  await askInstead(page, real);
  await openQuestion(page);
  await answerQuestion(page, real.question, responseOf(real, false), 'Fairly sure');
  await page.waitForLoadState('networkidle');
}

const giveUp = (page: Page) => page.getByRole('button', { name: /I don’t know/ }).click();

/** What opens beside a question or a verdict, the end of a set, and practice without a network. */
export const aroundShots: Shot[] = [
  {
    ...{ group, name: 'question-menu', isWindow: true },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page.getByRole('button', { name: 'More about this question' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    ...{ group, name: 'question-struck-out' },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page
        .getByRole('button', { name: /^Strike out/ })
        .first()
        .click();
    },
  },
  {
    ...{ group, name: 'question-paused' },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page.getByRole('button', { name: 'Pause' }).click();
    },
  },
  {
    ...{ group, name: 'note' },
    open: async (stage) => {
      await openVerdict(stage);
      await stage.page.getByText('Your note').first().click();
      await stage.page.getByRole('button', { name: 'Edit' }).click();
      await expect(stage.page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
    },
  },
  {
    ...{ group, name: 'report', isWindow: true },
    open: async (stage) => {
      await openVerdict(stage);
      await stage.page.getByRole('button', { name: 'Report this question' }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    ...{ group, name: 'concept-card', isWindow: true },
    open: async (stage) => {
      await openVerdict(stage, forms.named());
      await stage.page.locator('.concept-name').first().click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    ...{ group: 'Sets', name: 'set-question' },
    open: ({ page }) => openQuestion(page, '/practice?show=all&count=3&minutes=10&verdict=end'),
  },
  {
    ...{ group: 'Sets', name: 'set-end-review' },
    open: async ({ page }) => {
      await page.goto('/practice?show=all&count=3&verdict=end');
      for (let at = 1; at <= 3; at += 1) {
        await expect(page.getByText(`Question ${at} of 3`, { exact: true })).toBeVisible();
        await giveUp(page);
      }
      await page.getByRole('button', { name: /^2\. / }).click();
    },
  },
  {
    ...{ group: 'When it fails', name: 'offline', isOffline: true },
    open: async ({ page, context }) => {
      await openQuestion(page);
      await waitForWorker(page);
      await getReady(page);
      await context.setOffline(true);
      await page.reload();
      await giveUp(page);
      await expect(verdictOn(page)).toBeVisible();
    },
  },
  {
    ...{ group: 'When it fails', name: 'offline-without-questions', isOffline: true },
    open: async ({ page, context }) => {
      await page.goto('/practice');
      await waitForWorker(page);
      await context.clearCookies();
      await context.setOffline(true);
      await page.goto('/progress').catch(() => null);
    },
  },
  {
    ...{ group: 'When it fails', name: 'error' },
    open: async ({ page, broken, become }) => {
      const { url, guest } = await broken();
      await become(guest);
      await page.goto(url);
      await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible();
    },
  },
];
