import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects nothing that axe objects to, and a page that does not scroll sideways. What stands at both ends of an open menu to catch the
 * focus is hidden and focusable on purpose: it hands the focus on at once. `unasked`: rules that do not apply to what is on show.
 */
export async function expectAccessible(page: Page, unasked: string[] = []): Promise<void> {
  // What fades in has its final colours only at the end.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-base-ui-focus-guard]')
    .disableRules(unasked)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways').toBeLessThanOrEqual(0);
}
