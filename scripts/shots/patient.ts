import { expect as playwright } from '@playwright/test';

/** A machine that builds or tests beside this is slow, and no state is missing for that. */
export const expect = playwright.configure({ timeout: 30_000 });
