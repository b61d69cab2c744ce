import { expect, type Page } from '@playwright/test';
import { objectionsTo, settle } from './expect-accessible';
import { findCutOff, sidewaysOf } from './find-cut-off';
import type { PageState } from './page-state';

/** A small phone, a phone, a laptop. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
/** A window of 1280 by 1024 pixels at 200 and at 400 percent lays out as these. */
const zooms = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

type Looked = Pick<PageState, 'unasked' | 'isLong'>;

/** What is wrong with the page as it stands, in every colour, size and zoom, a line each; what holds everywhere is told once. */
export async function faultsOf(page: Page, { unasked = [], isLong }: Looked = {}): Promise<string[]> {
  const faults = new Map<string, string[]>();
  const axe = isLong ? async () => [] : objectionsTo;
  const add = (where: string, told: string[]) => {
    for (const one of told) faults.set(one, [...(faults.get(one) ?? []), where]);
  };
  // What began to move before that may go on.
  await settle(page);
  // What moves would make every look another one; that nothing moves for who asks so is looked at here as well.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  add('reduced motion', await page.evaluate(findMoving));
  add('outline', await page.evaluate(outlineFaults));
  for (const size of sizes) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(size);
    add(`${size.width}`, await overflowsOf(page));
    await standUp(page, size);
    add(`${size.width} light`, await axe(page, { unasked }));
    // Colours are all that changes in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    add(`${size.width} dark`, await axe(page, { rules: ['color-contrast', 'link-in-text-block'] }));
  }
  for (const size of zooms) {
    await page.setViewportSize(size);
    add(`${size.width} by ${size.height}`, await overflowsOf(page));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    // Who asks for more contrast gets what WCAG wants for AAA.
    add(`more contrast, ${colorScheme}`, await axe(page, { rules: ['color-contrast-enhanced'] }));
  }
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await doubleText(page);
  add('1280, text at 200 percent', await overflowsOf(page));
  return [...faults].map(([told, where]) => `${told} (${where.join('; ')})`);
}

/** Makes the window as tall as the page, so that what sticks to its foot stands at its end and half covers nothing. */
async function standUp(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(40_000, Math.max(height, needed)) });
}

async function overflowsOf(page: Page): Promise<string[]> {
  await settle(page);
  const sideways = await page.evaluate(sidewaysOf);
  return [...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []), ...(await page.evaluate(findCutOff))];
}

/** As a reader does in the settings of the browser. */
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize), { message: 'text size' })
    .toBe('32px');
}

/** What still moves. Runs in the page. */
function findMoving(): string[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1)
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
    .map((target) => `${target?.tagName.toLowerCase()}.${target?.className} moves`);
}

/** One name for the page, one main part. Runs in the page. */
function outlineFaults(): string[] {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const told: string[] = [];
  if (count('h1') !== 1) told.push(`${count('h1')} headings of the first level`);
  if (count('main') !== 1) told.push(`${count('main')} main parts`);
  if (document.title.trim() === '') told.push('no title');
  return told;
}

export async function expectEverySize(page: Page, looked?: Looked): Promise<void> {
  expect(await faultsOf(page, looked)).toEqual([]);
}
