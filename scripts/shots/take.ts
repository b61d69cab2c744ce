import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Guest, guestOf } from '@/e2e/arrange/guest';
import type { ProductionServer } from '@/e2e/arrange/production-server';
import type { Shot } from './shot';

export const widths = [390, 1280] as const;
export const schemes = ['light', 'dark'] as const;

const heights = { 390: 844, 1280: 800 };

export const fileOf = (name: string, width: number, scheme: string) => `${name}-${width}-${scheme}.png`;

export interface Studio {
  browser: Browser;
  server: ProductionServer;
  folder: string;
  regular: () => Promise<Guest>;
  broken: () => Promise<{ url: string; guest: Guest }>;
}

/** Takes the pictures of one state: a context for each width, both colours of the same page. Resolves to what the browser complained of. */
export async function take(shot: Shot, { browser, server, folder, regular, broken }: Studio): Promise<string[]> {
  const { origin } = server;
  const complaints: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const width of widths) {
    const isPhone = width < 700;
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: heights[width] },
      hasTouch: isPhone,
      isMobile: isPhone,
      deviceScaleFactor: isPhone ? 2 : 1,
      serviceWorkers: shot.isOffline ? 'allow' : 'block',
    });
    context.on('weberror', (error) => complaints.push(`${width}: ${error.error().message}`));
    context.on('console', (message) => {
      if (/content security policy|hydrat/i.test(message.text())) complaints.push(`${width}: ${message.text()}`);
    });
    try {
      const page = await context.newPage();
      await shot.open({
        page,
        context,
        server,
        newGuest: () => guestOf(() => origin),
        become: (guest) => wearCookie(page, origin, guest),
        regular,
        broken,
      });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await settle(page, shot, width);
        await page.screenshot({ path: join(folder, fileOf(shot.name, width, colorScheme)) });
      }
    } catch (error) {
      complaints.push(`${width}: not reached: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    } finally {
      await context.close();
    }
  }
  return complaints;
}

async function wearCookie(page: Page, origin: string, { cookie }: Guest): Promise<void> {
  const [name = '', ...value] = (cookie ?? '').split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: origin, httpOnly: true }]);
}

/** Nothing moves any more, and the window is as tall as the page, so that what sticks to its foot stands at its end. */
async function settle(page: Page, { isWindow }: Shot, width: (typeof widths)[number]): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (!isWindow) {
    const height = await page.evaluate(() => {
      // It grows with the window, which is about to grow with it.
      document.querySelector<HTMLElement>('.practice-room')?.style.setProperty('min-height', '0');
      return document.documentElement.scrollHeight;
    });
    await page.setViewportSize({ width, height: Math.min(9000, Math.max(heights[width], height)) });
    await page.evaluate(() => window.scrollTo(0, 0));
  }
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        // What moves with scrolling, or for ever, never comes to an end.
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => undefined)),
    ).then(() => undefined),
  );
}
