import { type BrowserContext, expect, type Page } from '@playwright/test';

/** The status of the queue and the pack, as pages keep it. */
export interface KeptStatus {
  waiting: number;
  held: number;
  arrived: number;
  packSize: number;
  lastSyncedAt: number | null;
}

export async function statusOf(page: Page): Promise<KeptStatus> {
  const nothing: KeptStatus = { waiting: 0, held: 0, arrived: 0, packSize: 0, lastSyncedAt: null };
  const text = await page.evaluate(() => localStorage.getItem('checkpoint:offline'));
  return { ...nothing, ...(JSON.parse(text ?? '{}') as Partial<KeptStatus>) };
}

/** Waits until the worker answers for the page: from then on it opens without a network. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Some Chromiums forget with each new document that they were told to be offline, and believe in a network that is not there: they are told again. */
export async function tellOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.setOffline(true);
}

/** Goes to the foot of practice, where it says how it stands, and unfolds it. */
export async function seeStanding(page: Page): Promise<void> {
  const standing = page.getByRole('region', { name: 'Offline' });
  await standing.scrollIntoViewIfNeeded();
  const isOpen = await standing.locator('details[open]').count();
  if (isOpen === 0) await standing.locator('summary').click();
}

/** Fetches the pack by its button. */
export async function getReady(page: Page): Promise<void> {
  await seeStanding(page);
  await page.getByRole('button', { name: 'Get ready for offline' }).click();
  await expect(page.getByText('Ready. These questions are on this device now.')).toBeVisible();
}

/**
 * Plays as fast as the page lets it: says "I don't know" to each question and goes on from its verdict, until `answers` of them were judged.
 * A question that another tab has answered in that moment gives way to the next one. It runs in the page, since a hundred round trips to the
 * browser take longer than the answers.
 */
export async function playFast(page: Page, answers: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const has = (id: string) => document.getElementById(id) !== null;
    const button = (name: RegExp) =>
      [...document.querySelectorAll('button')].find((one) => name.test(one.textContent ?? '') && !one.disabled);
    const until = async (seen: () => unknown, what: string) => {
      const late = performance.now() + 45_000;
      while (!seen()) {
        if (performance.now() > late) throw new Error(`${what} did not come.`);
        await frame();
      }
    };
    for (let at = 0; at < wanted; at += 1) {
      do {
        await until(() => has('question-heading') && button(/I don’t know/), `question ${at + 1}`);
        const heading = document.getElementById('question-heading');
        button(/I don’t know/)?.click();
        await until(() => has('verdict-heading') || !heading?.isConnected, `verdict ${at + 1}`);
      } while (!has('verdict-heading'));
      if (at === wanted - 1) return;
      button(/^(Next question|See the summary)/)?.click();
      await until(() => !has('verdict-heading'), `what comes after ${at + 1}`);
    }
  }, answers);
}
