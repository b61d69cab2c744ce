import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { sidewaysOf } from './find-cut-off';

/** All that axe knows of WCAG 2.2 A and AA, and what it calls best practice: one `main`, headings in order, everything in a landmark. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What fades in has its final colours only at the end. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        // What goes with the scrolling ends by scrolling alone.
        .filter(({ timeline }) => timeline === document.timeline)
        .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => null)),
    ).then(() => null),
  );
}

/**
 * What axe objects to, a line each. What stands at both ends of an open menu or dialog to catch the focus is hidden and focusable on
 * purpose: it hands the focus on at once. `unasked`: rules that do not apply to what is on show; `rules`: these alone.
 */
export async function objectionsTo(page: Page, { unasked = [], rules = [] }: Partial<Asked> = {}): Promise<string[]> {
  await settle(page);
  // Axe is more than a megabyte of script: a page takes it in once.
  const isAtHand = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isAtHand && { axeSource: 'void 0' }) })
    .options({ resultTypes: ['violations'] })
    .exclude('[data-base-ui-focus-guard]')
    .setLegacyMode(true);
  const { violations } = await (rules.length > 0
    ? axe.withRules(rules)
    : axe.withTags(tags).disableRules(unasked)
  ).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

interface Asked {
  unasked: string[];
  rules: string[];
}

/** So many days, until axe has been asked at each place of each journey. */
const DAYS = 3;
const looks = new WeakMap<TestInfo, number>();

/**
 * Expects nothing that axe objects to, and a page that does not scroll sideways. On a journey axe is asked at every third place, and a day later
 * at others; `npm run test:full` asks it everywhere, and so does the test of every page of those that are its turn's.
 */
export async function expectAccessible(page: Page, unasked: string[] = []): Promise<void> {
  const info = test.info();
  const look = looks.get(info) ?? [...info.title].length;
  looks.set(info, look + 1);
  const isAsked = process.env.CHECKPOINT_FULL !== undefined || (look + Number(process.env.CHECKPOINT_DAY)) % DAYS === 0;
  if (isAsked) expect(await objectionsTo(page, { unasked })).toEqual([]);
  await expect.poll(() => page.evaluate(sidewaysOf), 'sideways').toBe(0);
}
