import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function scan(page: Page, what: string): Promise<void> {
  // What fades in has its final colours only at the end.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} pages`, () => {
    test.use({ colorScheme });

    test('have nothing that axe objects to', async ({ page, practice, watch }) => {
      watch.expectFault('404 (Not Found)');
      await page.goto('/');
      await scan(page, 'home');
      await practice.open();
      await scan(page, 'question');
      await practice.chooseFirst();
      await scan(page, 'question with a choice');
      await practice.submit();
      await expect(practice.verdict).toBeVisible();
      await scan(page, 'verdict');
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'A good place to stop' })).toBeVisible();
      await scan(page, 'summary');
      await page.goto('/progress');
      await scan(page, 'progress');
      await page.goto('/no-such-page');
      await scan(page, 'not found');
    });

    test('are painted in that scheme', async ({ page }) => {
      await page.goto('/');
      const light = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('There is no canvas to read a colour with.');
        canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce((sum, part) => sum + part, 0);
      });
      if (colorScheme === 'light') expect(light).toBeGreaterThan(600);
      else expect(light).toBeLessThan(165);
    });
  });
}
