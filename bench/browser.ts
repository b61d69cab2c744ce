import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '@/scripts/find-chromium.mjs';

/** The path of a Chromium that starts. Throws when there is none. */
export async function chromiumPath(): Promise<string> {
  const path = await findChromium(console.log);
  if (path === null) throw new Error('No Chromium could be found: set CHROMIUM_PATH to one.');
  return path;
}

export async function openBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to run as root, which containers usually are.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: await chromiumPath(), args });
}
