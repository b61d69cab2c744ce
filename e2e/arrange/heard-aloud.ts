import type { Page } from '@playwright/test';

export interface Listener {
  /** What a screen reader was given to say by itself since the last time this was asked, oldest first. */
  heard(): Promise<string[]>;
}

/**
 * Listens as a screen reader does: to changes inside a live region that was there before them, and to an alert that comes. A region that
 * comes together with its words is not counted on to be read. Begins with the page that is open.
 */
export async function listenTo(page: Page): Promise<Listener> {
  await page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const known = new Set<Element>(document.querySelectorAll(live));
    const said: string[] = [];
    let before = new Map([...known].map((one) => [one, one.textContent]));
    const hear = () => {
      for (const region of document.querySelectorAll(live)) {
        const text = (region.textContent ?? '').trim().replace(/\s+/g, ' ');
        const speaks = (known.has(region) || region.matches('[role="alert"]')) && region.checkVisibility();
        if (speaks && region.textContent !== before.get(region) && text !== '') said.push(text);
        known.add(region);
      }
      before = new Map([...known].map((one) => [one, one.textContent]));
    };
    new MutationObserver(hear).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { takeHeard: () => said.splice(0) });
  });
  return {
    heard: () => page.evaluate(() => (window as unknown as { takeHeard(): string[] }).takeHeard()),
  };
}
