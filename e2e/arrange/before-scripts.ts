import type { Page } from '@playwright/test';

const SCRIPTS = /\/_next\/static\/.*\.js/;

/** Opens a page by `act`, and does something on it, before any of its own code is there; then lets it come. */
export async function beforeScripts(page: Page, act: () => Promise<void>): Promise<void> {
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await mayCome;
    await route.continue();
  });
  await act();
  letCome();
}
