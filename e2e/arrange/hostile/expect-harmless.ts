import { expect, type Page } from '@playwright/test';

/** What texts must not have put on a page, as its elements tell. */
export interface Found {
  ran: number;
  handlers: string[];
  addresses: string[];
  elements: string[];
}

/** Counts calls of what the hostile texts want to run, and fails on dialogs. Before the first page is opened. */
export async function watchForScripts(page: Page): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`A text opened a dialog: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    Reflect.set(window, 'ran', 0);
    Reflect.set(window, 'xss', () => Reflect.set(window, 'ran', Number(Reflect.get(window, 'ran')) + 1));
  });
}

/** No text has run, and none has become an element, a handler or an address that could. Requests and breaches of the policy fail every test by themselves. */
export async function expectHarmless(page: Page, told = ''): Promise<void> {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    const outer = (element: Element) => element.outerHTML.slice(0, 200);
    const addressed = [
      'href',
      'src',
      'action',
      'formaction',
      'xlink:href',
      'data',
      'srcdoc',
      'poster',
      'background',
      'ping',
    ];
    const isSafe = (address: string) => {
      try {
        return ['http:', 'https:', 'mailto:'].includes(new URL(address, location.href).protocol);
      } catch {
        return true;
      }
    };
    return {
      ran: Number(Reflect.get(window, 'ran')),
      handlers: all.filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name))).map(outer),
      addresses: all
        .filter((element) =>
          addressed.some((name) => element.hasAttribute(name) && !isSafe(element.getAttribute(name) ?? '')),
        )
        .map(outer),
      elements: all
        .filter((element) =>
          element.matches(
            'iframe, frame, object, embed, applet, base, meta, template, math, portal, body style, img[src*="evil"], main script:not([nonce]), svg script, svg foreignObject',
          ),
        )
        .filter((element) => !element.matches('template[id], template[data-dgst], meta[name], meta[property]'))
        .map(outer),
    } satisfies Found;
  });
  expect(found, told).toEqual({ ran: 0, handlers: [], addresses: [], elements: [] });
}
