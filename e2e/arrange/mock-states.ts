import { expect, type Page } from '@playwright/test';
import { mockOn } from './mock-page';
import type { PageState, Stage } from './page-state';

/** Brought about without a past. */
interface MockPageState extends PageState {
  open(stage: Pick<Stage, 'page' | 'context'>): Promise<unknown>;
}

/** Begins an exam and answers its first questions: one wholly, one in part where it can be, one flagged. */
async function sit(page: Page): Promise<void> {
  const mock = mockOn(page);
  const { questions } = await mock.begin();
  for (const entry of questions.slice(0, 3)) {
    await mock.answer(entry, 1);
    await page.keyboard.press('n');
  }
  await page.keyboard.press('*');
  await mock.saved();
}

async function review(page: Page): Promise<void> {
  await sit(page);
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Review' })).toBeFocused();
}

const kinds = ['single', 'multiple', 'ordering', 'matching'] as const;

/** The pages of mock exams. */
export const mockStates: MockPageState[] = [
  {
    name: 'mock exams on offer, all unfolded',
    open: async ({ page }) => {
      await page.goto('/mock');
      await expect(page.getByRole('button', { name: /^Start/ }).first()).toBeVisible();
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    },
  },
  ...kinds.map(
    (kind): MockPageState => ({
      name: `mock exam, a question: ${kind}`,
      open: async ({ page }) => {
        const mock = mockOn(page);
        const { questions } = await mock.begin();
        const wanted = questions.find(({ question }) => question.kind === kind);
        if (wanted === undefined) throw new Error(`The exam asks nothing by ${kind}.`);
        await page.getByRole('button', { name: new RegExp(`^Question ${wanted.position},`) }).click();
        await expect(mock.question(wanted.position)).toBeFocused();
        await mock.answer(wanted, 1);
        await page.keyboard.press('*');
        await mock.saved();
      },
    }),
  ),
  { name: 'mock exam, the review', open: ({ page }) => review(page) },
  {
    name: 'mock exam, asked before the end',
    open: async ({ page }) => {
      await review(page);
      await page.getByRole('button', { name: 'End the exam' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'mock exam, gone on with in another tab',
    open: async ({ page, context }) => {
      await sit(page);
      const second = await context.newPage();
      await second.goto(page.url());
      await expect(page.getByRole('heading', { name: 'This exam goes on in another tab' })).toBeVisible();
    },
  },
  {
    name: 'mock exams, one under way',
    open: async ({ page }) => {
      await sit(page);
      await page.getByRole('link', { name: 'Leave' }).click();
      await expect(page.getByRole('link', { name: 'Go on with the exam' })).toBeVisible();
    },
  },
  {
    name: 'mock exam, the report',
    open: async ({ page }) => {
      await sit(page);
      await mockOn(page).end();
      await page.getByRole('link', { name: 'To the report' }).click();
      await expect(page.getByRole('region', { name: 'Estimated score' })).toBeVisible();
      for (const name of ['How the score is estimated', 'The same as a table']) await page.getByText(name).click();
      const questions = page.getByRole('region', { name: 'Every question' });
      await questions.locator('summary').nth(0).click();
      await expect(questions.getByText('How we know').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  },
  {
    name: 'mock exams, one in the past',
    open: async ({ page }) => {
      await sit(page);
      await mockOn(page).end();
      await page.goto('/mock');
      await expect(page.getByRole('region', { name: 'Sat before' })).toBeVisible();
    },
  },
];
