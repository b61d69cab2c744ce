// For developers: draws the icons that an installed app shows, from public/icon.svg. Needs a Chromium: CHROMIUM_PATH, or Playwright's own.
// Usage: node scripts/make-icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './root.mjs';

const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
/** The colour of the icon's ground, which a mask may cut to any shape. */
const [, ground] = /<rect[^>]* fill="(#\w+)"/.exec(svg);
/** Of a maskable icon only the inner circle, four fifths wide, is sure to be seen. */
const icons = [
  { file: 'public/icons/icon-192.png', size: 192, scale: 1, background: 'transparent' },
  { file: 'public/icons/icon-512.png', size: 512, scale: 1, background: 'transparent' },
  { file: 'public/icons/maskable-512.png', size: 512, scale: 0.8, background: ground },
  { file: 'app/apple-icon.png', size: 180, scale: 0.9, background: ground },
];

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
for (const { file, size, scale, background } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const style = `margin:0;height:100vh;display:grid;place-items:center;background:${background}`;
  await page.setContent(
    `<body style="${style}"><img src="${image}" width="${size * scale}" height="${size * scale}"></body>`,
  );
  await page.screenshot({ path: join(root, file), omitBackground: true });
  await page.close();
}
await browser.close();
