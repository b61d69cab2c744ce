import { settle } from '../arrange/expect-accessible';
import { recall } from '../arrange/form-samples';
import { shareADay } from '../arrange/one-a-day';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

const places = ['Practice', 'Mock exam', 'Topics', 'Glossary', 'Progress'];

test('every place is one press away, and the one that one is in is marked', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('navigation', { name: 'Main' });
  for (const name of places) {
    await main.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(main.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(main.locator('[aria-current]')).toHaveCount(1);
  }
});

test('the first Tab leads past all that to the page itself', async ({ page }) => {
  await page.goto('/progress');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the places are at the foot of the window, and a question’s own buttons come before them', async ({
    page,
    practice,
  }) => {
    await page.goto('/');
    const tabs = page.getByRole('navigation', { name: 'Main' });
    const foot = async () => {
      const box = await tabs.boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    };
    await expect.poll(foot).toBe(844);
    for (const name of places) {
      const box = await tabs.getByRole('link', { name }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await tabs.getByRole('link', { name: 'Practice' }).tap();
    await expect(practice.question).toBeVisible();
    await expect.poll(foot).toBeGreaterThan(844);
    const sure = page.getByRole('button', { name: 'Sure', exact: true });
    await expect(sure).toBeInViewport({ ratio: 1 });
  });

  test('letters of twice the size need no scrolling sideways', async ({ context, page }) => {
    const browser = await context.newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const paths = ['/', '/practice', '/practice/new', '/topics', '/topics/instances-for-training'];
    for (const path of shareADay([...paths, '/glossary', '/progress', '/settings'], 4)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      if (path === '/practice') await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
      const [letters, width] = await page.evaluate(() => [
        getComputedStyle(document.documentElement).fontSize,
        document.documentElement.scrollWidth,
      ]);
      expect(letters).toBe('32px');
      expect.soft(width, path).toBeLessThanOrEqual(390);
    }
  });
});

test('code takes its colours when it is on show, and nothing moves', async ({ page, practice }) => {
  const code = 'max_run=3600';
  const stem = `A job has \`${code}\`.\n\n\`\`\`python\n${code}\n\`\`\`\n\nWhat ends it?`;
  await askOnly(page, { ...recall, question: { ...recall.question, stem } });
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/api/code?*', async (route) => {
    await asked;
    const tokens = [{ text: 'max_run=' }, { text: '3600', kind: 'value' }];
    await route.fulfill({ json: { [code]: tokens } });
  });
  await page.goto('/practice');
  await expect(practice.question).toBeVisible();
  const block = page.locator('pre');
  await expect(block).toHaveText(code);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await settle(page);
  const before = await block.boundingBox();
  send();
  await expect(page.locator('.code-value')).toHaveText(['3600', '3600']);
  expect(await block.boundingBox()).toEqual(before);
});

test('the server colours the code of a topic, and knows nothing of others', async ({ server }) => {
  const colours = async (topic: string) => (await fetch(`${server.origin}/api/code?topic=${topic}`)).json();
  const known = (await colours('tuning-job-settings')) as Record<string, { text: string; kind?: string }[]>;
  expect(Object.keys(known).length).toBeGreaterThan(0);
  for (const [code, tokens] of Object.entries(known)) expect(tokens.map(({ text }) => text).join('')).toBe(code);
  expect(
    Object.values(known)
      .flat()
      .some(({ kind }) => kind !== undefined),
  ).toBe(true);
  expect(await colours('no-such-topic')).toEqual({});
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const action = page.getByRole('main').getByRole('link', { name: 'Start practising' });
  expect(await action.evaluate((element) => getComputedStyle(element).transitionDuration)).toMatch(/^0s(, 0s)*$/);
});
