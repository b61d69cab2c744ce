import { type BrowserContext, expect, type Page } from '@playwright/test';
import { bringPast } from './long-past';
import type { PageState } from './page-state';
import { bringPastPlan, setPlan } from './plans';

const read = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
const plain = (name: string, path: string): PageState => ({ name, open: ({ page }) => read(page, path) });
const practised = (name: string, path: string): PageState => ({
  name,
  open: async ({ page, becomePractised }) => {
    await becomePractised();
    await read(page, path);
  },
});
const searched = (name: string, words: string, answer: (page: Page) => Promise<void>): PageState => ({
  name,
  open: async ({ page }) => {
    await read(page, '/topics');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.getByRole('combobox').fill(words);
    await answer(page);
  },
});
/** Who has weeks of answers: brought once, for nothing that is looked at changes what they know. */
let known: Parameters<BrowserContext['addCookies']>[0] | null = null;

/** A page of somebody with weeks of answers, all of it unfolded. */
const weeks = (name: string, path: string): PageState => ({
  name: `${name}, all unfolded`,
  open: async ({ page, context }) => {
    if (known === null) {
      await bringPast(page, { answers: 500, days: 40 });
      known = await context.cookies();
    } else await context.addCookies(known);
    await read(page, path);
    await unfold(page);
  },
});
const topic = '/topics/training-data-input';

/** Pages that are there without a question. */
export const siteStates: PageState[] = [
  plain('home, first visit', '/'),
  practised('home, coming back', '/'),
  plain('progress, empty', '/progress'),
  {
    name: 'progress, after few answers',
    open: async ({ page }) => {
      await bringPast(page, { answers: 8, days: 2 });
      await expect(page.getByText('After 52 more answers')).toBeVisible();
    },
  },
  {
    name: 'progress, after weeks, with an exam ahead, all unfolded',
    open: async ({ page }) => {
      await bringPast(page, { answers: 500, days: 40 });
      await setPlan(page);
      await read(page, '/progress');
      await unfold(page);
    },
  },
  weeks('progress: what is known', '/progress/mastery'),
  weeks('progress: mix-ups', '/progress/mix-ups'),
  weeks('progress: mix-ups of a topic', '/progress/mix-ups/algorithm-settings'),
  weeks('progress: predictions and confidence', '/progress/calibration'),
  weeks('progress: what stays', '/progress/memory'),
  weeks('progress: days and time', '/progress/days'),
  plain('plan, empty', '/plan'),
  practised('plan, without a date and with a past', '/plan'),
  {
    name: 'plan, with a date, all unfolded',
    open: async ({ page, becomePractised }) => {
      await becomePractised();
      await setPlan(page);
      await read(page, '/plan');
      await unfold(page);
    },
  },
  {
    name: 'plan, its date passed',
    open: async ({ page, becomePractised }) => {
      await bringPastPlan(await becomePractised());
      await read(page, '/plan');
    },
  },
  {
    name: 'home, with an exam ahead',
    open: async ({ page, becomePractised }) => {
      await becomePractised();
      await setPlan(page);
      await read(page, '/');
    },
  },
  plain('topics', '/topics'),
  practised('topics, with a past', '/topics'),
  plain('a topic with traits', '/topics/algorithm-inputs'),
  plain('a topic with a ranking', '/topics/ways-to-bring-a-model'),
  plain('a topic without a table', '/topics/training-job-lifecycle'),
  {
    name: 'a topic, all unfolded',
    open: async ({ page }) => {
      await read(page, topic);
      await unfold(page);
    },
  },
  {
    name: 'a topic, a reason on show',
    open: async ({ page }) => {
      await read(page, topic);
      await page.getByRole('region', { name: 'Options by traits' }).getByRole('button').first().click();
      await expect(page.locator('[popover]')).toBeVisible();
    },
  },
  { ...plain('glossary', '/glossary'), isLong: true },
  {
    name: 'glossary, a part of it',
    open: async ({ page }) => {
      await read(page, '/glossary');
      await page.getByRole('textbox', { name: 'Filter' }).fill('hyperb');
      await expect(page.getByRole('article', { name: 'XGBoost' })).toHaveCount(0);
    },
  },
  {
    name: 'glossary, nothing left by the filter',
    open: async ({ page }) => {
      await read(page, '/glossary');
      await page.getByRole('textbox', { name: 'Filter' }).fill('no such word');
      await expect(page.getByText('No concept holds these words.')).toBeVisible();
    },
  },
  searched('search, nothing asked yet', '', async () => {}),
  searched('search, with hits', 'training job', (page) => expect(page.getByRole('option').first()).toBeVisible()),
  searched('search, without hits', 'zzzzqq', (page) => expect(page.getByText('Nothing found for')).toBeVisible()),
  {
    name: 'settings, a key that does two things',
    open: async ({ page }) => {
      await read(page, '/settings');
      await page.getByText('The options, one by one').click();
      await page.getByRole('button', { name: 'Change: Pause, and go on' }).click();
      await page.keyboard.press('u');
      await expect(page.getByText('also does this').first()).toBeVisible();
    },
  },
  {
    name: 'set builder',
    open: async ({ page }) => {
      await read(page, '/practice/new');
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
    },
  },
  practised('set builder, with a past', '/practice/new'),
  plain('a set of nothing', '/practice?show=flagged'),
  plain('a link with words that mean nothing', '/practice?show=flagged&colour=blue'),
  { ...plain('not found', '/no-such-page'), faults: ['404 (Not Found)'] },
  plain('a page that was not kept for offline', '/offline'),
];
