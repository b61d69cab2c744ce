import type { Page } from '@playwright/test';
import { expectAccessible } from '../arrange/expect-accessible';
import { reverse } from '../arrange/form-samples';
import { oneADay } from '../arrange/one-a-day';
import type { PracticePage } from '../arrange/practice-page';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/twists' });

const phone = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };
const radio = (page: Page, name: string) => page.getByRole('radio', { name });

/** Answers the case's two questions, which come first or after the orchard's only scenario. */
async function reachScenario(page: Page, practice: PracticePage): Promise<void> {
  const { question } = await practice.open();
  for (let turn = question.case?.position ?? 3; turn <= 2; turn += 1) {
    await practice.answer('Sure');
    await practice.goOn();
  }
  await expect(page.getByText(/old trees behind the house/)).toBeVisible();
}

async function reachCase(page: Page, practice: PracticePage): Promise<void> {
  const { question } = await practice.open();
  if (!question.case) {
    await practice.choose('Picking pole');
    await practice.submit('Sure');
    await expect(practice.verdict).toBeVisible();
    await practice.goOn();
  }
  await expect(page.getByText('Question 1 of 2 of this case')).toBeVisible();
}

async function missAndMeetPair(page: Page, practice: PracticePage): Promise<void> {
  await reachScenario(page, practice);
  const first = (await practice.asked()).question;
  await practice.choose('Bare hands');
  await practice.submit('Sure');
  await expect(practice.verdict).toHaveText('Not right');
  for (let turn = 0; turn < 3; turn += 1) {
    await practice.goOn();
    const { question } = await practice.asked();
    if (question.twist === 'pair') {
      const start = first.stem.split('. ')[0] ?? '';
      expect(question.stem).toContain(start);
      return;
    }
    await practice.answer('Sure');
  }
  throw new Error('The story did not come back.');
}

for (const [name, use] of oneADay([
  ['on a wide page', {}],
  ['on a phone', phone],
] as const)) {
  test.describe(name, () => {
    test.use(use);

    test('a missed story comes back with one requirement changed, and the verdict marks it', async ({
      page,
      practice,
    }) => {
      await missAndMeetPair(page, practice);
      await expect(page.getByText('A story you have met, with one requirement changed')).toBeVisible();
      await expectAccessible(page);
      await practice.answer('Sure');
      const { decisive } = await practice.judged();
      const changed = decisive.find(({ insteadOf }) => insteadOf !== undefined);
      expect(changed).toBeDefined();
      await expect(page.getByText(`Changed. In the story you met it was: ${changed?.insteadOf}`)).toBeVisible();
      await expectAccessible(page);
    });

    test('the questions of a case follow each other below its story', async ({ page, practice }) => {
      await reachCase(page, practice);
      await expect(page.getByRole('heading', { name: 'A wet autumn' })).toBeVisible();
      await expect(page.getByText(/It has rained for two weeks/)).toBeVisible();
      await expectAccessible(page);
      await practice.answer('Sure');
      await practice.goOn();
      await expect(page.getByText('Question 2 of 2 of this case')).toBeVisible();
      await expect(page.getByText(/It has rained for two weeks/)).toBeHidden();
      await page.getByText('The story', { exact: true }).click();
      await expect(page.getByText(/It has rained for two weeks/)).toBeVisible();
      await expectAccessible(page);
    });

    test('a verdict explains an option and leads to the glossary', async ({ page, practice }) => {
      await reachScenario(page, practice);
      await practice.choose('Ladder');
      await practice.submit('Sure');
      await expect(page.getByText('About Ladder')).toBeVisible();
      await page.getByText('About Picking pole').click();
      await expect(page.getByText('A long pole with a bag at its end.')).toBeVisible();
      await expect(page.getByText('Not to be confused with Ladder')).toBeVisible();
      await expectAccessible(page);
      const link = page.getByRole('link', { name: /Picking pole in the glossary/ });
      await expect(link).toHaveAttribute('href', '/glossary#picking-pole');
    });

    test('the glossary leads from a concept to what it is mixed up with', async ({ page }) => {
      await page.goto('/glossary#picking-pole');
      const entry = page.getByRole('article', { name: 'Picking pole' });
      await expect(entry).toBeInViewport();
      await expectAccessible(page);
      await entry.getByRole('link', { name: 'Ladder' }).click();
      await expect(page).toHaveURL(/#ladder$/);
      await expect(page.getByRole('article', { name: 'Ladder' })).toBeInViewport();
    });

    test('a reverse question is answered by mouse', async ({ page, practice }) => {
      const { sent } = await askOnly(page, reverse);
      await practice.open();
      await expect(page.getByText('The other way round')).toBeVisible();
      await radio(page, 'Learns from finished jobs').check();
      await expectAccessible(page);
      await practice.submit('Sure');
      await expect(practice.verdict).toHaveText('Right');
      await expect(page.getByText('It has this: it draws inside a range')).toBeVisible();
      expect(sent).toEqual([{ choices: ['learns'] }]);
      await expectAccessible(page);
    });
  });
}
