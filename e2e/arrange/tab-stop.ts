import { expect, type Locator, type Page } from '@playwright/test';

/** Where the Tab key has led, and what is wrong with how it is shown; null when it has left the page. */
export interface TabStop {
  name: string;
  faults: string[];
}

/** Presses Tab, and looks at what has the focus then. */
export async function pressTab(page: Page, key = 'Tab'): Promise<TabStop | null> {
  await page.keyboard.press(key);
  return page.evaluate(lookAtFocus);
}

/** Presses Tab until the element, or one of several, has the focus; each stop on the way must be seen. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element.first()).toBeAttached();
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    if (await element.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    const stop = await pressTab(page);
    stops.push(stop?.name ?? 'nothing');
    expect(stop?.faults ?? []).toEqual([]);
  }
  throw new Error(`The Tab key does not lead there, but to: ${stops.join(', ')}.`);
}

/** Walks through the page by Tab, from where the focus is to its end; resolves to the faults of all stops. */
export async function walk(page: Page): Promise<string[]> {
  const faults = new Set<string>();
  for (let presses = 0; presses < 120; presses += 1) {
    const stop = await pressTab(page);
    if (stop === null) return [...faults];
    for (const fault of stop.faults) faults.add(fault);
  }
  throw new Error('The Tab key does not come to an end.');
}

/** Runs in the page. */
function lookAtFocus(): TabStop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const name = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40);
  const told = `${focused.tagName.toLowerCase()} “${name || focused.id}”`;
  const faults: string[] = [];
  // A choice covers its row without being seen: the row around it wears the ring, and around an editor's text its frame.
  const wearer = [focused, focused.parentElement, focused.closest('.cm-editor')].find((one) => {
    const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0px' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!wearer) return { name, faults: [`${told} shows no focus`] };
  const box = wearer.getBoundingClientRect();
  const { innerHeight, innerWidth } = window;
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
    faults.push(`${told} is out of the window`);
  // What lies over everything, as the way to the content does, is under nothing.
  const { x, y, width, height } = box;
  const isOnTop = focused.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  const isAfloat = ['fixed', 'absolute'].includes(getComputedStyle(focused).position) && isOnTop;
  for (const bar of isAfloat ? [] : document.querySelectorAll('.action-bar, .site-tabs, header')) {
    const { position } = getComputedStyle(bar);
    if (bar.contains(focused) || (position !== 'sticky' && position !== 'fixed')) continue;
    const over = bar.getBoundingClientRect();
    // What is taller than the room between the bars cannot but reach below one.
    const isTall = box.height > innerHeight - over.height;
    if (over.height > 0 && !isTall && box.bottom > over.top + 1 && box.top < over.bottom - 1)
      faults.push(`${told} is under ${bar.className.split(' ')[0]}`);
  }
  return { name, faults };
}
