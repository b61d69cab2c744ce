import { expect, type Page } from '@playwright/test';
import { objectionsTo, settle } from './expect-accessible';
import { findCutOff, sidewaysOf } from './find-cut-off';
import { type Colour, looksOf, type Size } from './looks';
import type { PageState } from './page-state';

type Looked = Pick<PageState, 'unasked' | 'isLong'>;

const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What is wrong with the page as it stands, in the colours, sizes and zooms that are its turn's, a line each; what holds everywhere is told
 * once.
 */
async function faultsOf(page: Page, turn: number, { unasked = [], isLong }: Looked): Promise<string[]> {
  const { windows, zooms, moreContrast, doublesText } = looksOf(turn);
  const faults = new Map<string, string[]>();
  const add = (where: string, told: string[]) => {
    for (const one of told) faults.set(one, [...(faults.get(one) ?? []), where]);
  };
  const axe = async (where: string, colorScheme: Colour, asked: Parameters<typeof objectionsTo>[1]) => {
    if (isLong) return;
    await page.emulateMedia({ colorScheme });
    add(`${where} ${colorScheme}`, await objectionsTo(page, asked));
  };
  // What began to move before that may go on.
  await settle(page);
  // What moves would make every look another one; that nothing moves for who asks so is looked at here as well.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const since = await page.evaluate(() => Number(document.timeline.currentTime));
  add('reduced motion', await page.evaluate(findMoving, since));
  add('outline', await page.evaluate(outlineFaults));
  for (const { size, whole, colours } of windows) {
    await page.setViewportSize(size);
    add(`${size.width}`, await overflowsOf(page));
    if (whole.length + colours.length > 0) await standUp(page, size);
    for (const colour of whole) await axe(`${size.width}`, colour, { unasked });
    for (const colour of colours) await axe(`${size.width}`, colour, { rules: colourRules });
  }
  for (const size of zooms) {
    await page.setViewportSize(size);
    add(`${size.width} by ${size.height}`, await overflowsOf(page));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ contrast: 'more' });
  // Who asks for more contrast gets what WCAG wants for AAA.
  for (const colour of moreContrast) await axe('more contrast,', colour, { rules: ['color-contrast-enhanced'] });
  await page.emulateMedia({ contrast: 'no-preference' });
  if (doublesText) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await setText(page, 32);
    add('1280, text at 200 percent', await overflowsOf(page));
    await setText(page, 16);
  }
  return [...faults].map(([told, where]) => `${told} (${where.join('; ')})`);
}

/** Makes the window as tall as the page, so that what sticks to its foot stands at its end and half covers nothing. */
async function standUp(page: Page, { width, height }: Size): Promise<void> {
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(40_000, Math.max(height, needed)) });
}

async function overflowsOf(page: Page): Promise<string[]> {
  await settle(page);
  const sideways = await page.evaluate(sidewaysOf);
  return [...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []), ...(await page.evaluate(findCutOff))];
}

/** As a reader does in the settings of the browser; it stays for whatever page comes next. */
async function setText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round(standard * 0.81) } });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize), { message: 'text size' })
    .toBe(`${standard}px`);
}

/**
 * What moves though it began since then, or would never end: a change of pages that was on its way may come to its end. Runs in the page.
 */
function findMoving(since: number): string[] {
  return document
    .getAnimations()
    .filter(({ timeline }) => timeline === document.timeline)
    .filter(
      ({ startTime, effect }) =>
        startTime === null || Number(startTime) >= since || effect?.getTiming().iterations === Number.POSITIVE_INFINITY,
    )
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

/** Expects no fault in any way in which the page is looked at. `turn`: its place among the pages, by which the ways are dealt out. */
export async function expectEverySize(page: Page, turn: number, looked: Looked = {}): Promise<void> {
  expect(await faultsOf(page, turn, looked)).toEqual([]);
}
