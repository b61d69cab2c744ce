import { oneADay } from '../arrange/one-a-day';
import { expect, test } from '../test';

/** How far the page can be scrolled sideways; a gutter that is kept free for a scroll bar makes it less than nothing. */
const overflow = () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [width, height] of oneADay([
  [320, 568],
  [390, 844],
  [1280, 800],
  [2560, 1300],
] as const)) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 700, isMobile: width < 700 });

    test('no page scrolls sideways, and a question is answered by touch', async ({ page, practice }) => {
      for (const path of ['/', '/progress']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(overflow), path).toBe(0);
      }
      const { question } = await practice.open();
      expect(await page.evaluate(overflow), 'question').toBe(0);
      const isChoice = (await practice.choices.count()) > 0;
      if (!isChoice) await practice.chooseFirst();
      for (let at = 0; isChoice && at < (question.select ?? 1); at += 1) {
        const row = practice.choices.nth(at);
        await (width < 700 ? row.tap() : row.click());
      }
      const sure = page.getByRole('button', { name: 'Sure', exact: true });
      const box = await sure.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(width < 700 ? 44 : 24);
      await (width < 700 ? sure.tap() : sure.click());
      await expect(practice.verdict).toBeVisible();
      expect(await page.evaluate(overflow), 'verdict').toBe(0);
    });
  });
}
