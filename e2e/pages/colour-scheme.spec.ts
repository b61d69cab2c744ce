import { expect, test } from '../test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} pages`, () => {
    test.use({ colorScheme });

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
