import type { Guest } from '@/e2e/arrange/guest';
import { bringPast } from '@/e2e/arrange/long-past';
import { bringPastPlan, setPlan } from '@/e2e/arrange/plans';
import { expect } from './patient';
import type { Shot, Stage } from './shot';

const seen = async ({ page }: Stage, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};
const page = (group: string, name: string, path: string): Shot => ({ group, name, open: (stage) => seen(stage, path) });
/** The same for somebody with a past. */
const known = (group: string, name: string, path: string): Shot => ({
  group,
  name,
  open: async (stage) => {
    await stage.become(await stage.regular());
    await seen(stage, path);
  },
});

/** Somebody with the same past who is nobody else's: a plan would stay for the other pictures. */
async function twinOf(stage: Stage): Promise<Guest> {
  const file = await (await stage.regular()).export();
  const twin = stage.newGuest();
  await twin.next();
  await twin.post('/api/me/import', file);
  await stage.become(twin);
  return twin;
}

/** The same with an exam ahead. */
const planned = (name: string, path: string): Shot => ({
  ...{ group: 'Plan', name },
  open: async (stage) => {
    await twinOf(stage);
    await setPlan(stage.page);
    await seen(stage, path);
  },
});

/** Somebody with weeks of answers and an exam ahead. */
const weeks = (name: string, path: string): Shot => ({
  ...{ group: 'Progress', name },
  open: async (stage) => {
    await bringPast(stage.page, { answers: 500, days: 40 });
    await setPlan(stage.page);
    await seen(stage, path);
  },
});

/** Pages that are there without a question. */
export const pageShots: Shot[] = [
  page('Home', 'home-first-visit', '/'),
  known('Home', 'home-returning', '/'),
  page('Progress', 'progress-empty', '/progress'),
  known('Progress', 'progress', '/progress'),
  weeks('progress-weeks', '/progress'),
  weeks('progress-mastery', '/progress/mastery'),
  weeks('progress-mix-ups', '/progress/mix-ups'),
  weeks('progress-mix-ups-topic', '/progress/mix-ups/algorithm-settings'),
  weeks('progress-calibration', '/progress/calibration'),
  weeks('progress-memory', '/progress/memory'),
  weeks('progress-days', '/progress/days'),
  page('Read', 'topics', '/topics'),
  known('Read', 'topics-known', '/topics'),
  page('Read', 'topic', '/topics/spot-and-warm-pools'),
  page('Read', 'glossary', '/glossary'),
  {
    ...{ group: 'Read', name: 'search-open', isWindow: true },
    open: async (stage) => {
      await seen(stage, '/topics');
      await stage.page.getByRole('button', { name: 'Search' }).click();
      await stage.page.getByRole('combobox').or(stage.page.getByRole('searchbox')).first().fill('spot train');
      await stage.page.waitForLoadState('networkidle');
    },
  },
  {
    ...{ group: 'Read', name: 'search-nothing', isWindow: true },
    open: async (stage) => {
      await seen(stage, '/');
      await stage.page.getByRole('button', { name: 'Search' }).click();
      await stage.page.getByRole('combobox').or(stage.page.getByRole('searchbox')).first().fill('zzzzqq');
      await stage.page.waitForLoadState('networkidle');
    },
  },
  page('Plan', 'plan-empty', '/plan'),
  known('Plan', 'plan-undated', '/plan'),
  planned('plan', '/plan'),
  planned('home-planned', '/'),
  {
    ...{ group: 'Plan', name: 'plan-past' },
    open: async (stage) => {
      await bringPastPlan(await twinOf(stage));
      await seen(stage, '/plan');
    },
  },
  page('Settings', 'settings', '/settings'),
  page('Sets', 'set-builder', '/practice/new'),
  known('Sets', 'set-builder-known', '/practice/new'),
  page('Sets', 'set-empty', '/practice?show=flagged'),
  page('When it fails', 'not-found', '/no-such-page'),
];
