import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/small' });

/** The small bank's answers by a word of their scenario. */
const answers: [RegExp, string][] = [
  [/yellow fruit/, 'Banana'],
  [/on a vine/, 'Grape'],
  [/sour, oval/, 'Lemon'],
  [/like velvet/, 'Peach'],
];

function rightAnswer(stem: string): string {
  return answers.find(([word]) => word.test(stem))?.[1] ?? '';
}

test('a session ends with a summary, and progress shows it', async ({ page, practice }) => {
  await practice.open();
  const summary = page.getByRole('heading', { name: 'Done for today' });
  let turns = 0;
  for (; turns < 20 && !(await summary.isVisible()); turns += 1) {
    await practice.choose(rightAnswer((await practice.asked()).question.stem));
    await practice.submit('Sure');
    await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
    await practice.goOn();
    await expect(practice.choices.first().or(summary)).toBeVisible();
  }
  await expect(summary).toBeVisible();
  expect(turns).toBeGreaterThanOrEqual(answers.length);
  await expect(page.getByText(new RegExp(`answered ${turns} today, and ${turns} of them right`))).toBeVisible();
  await expect(page.getByRole('table', { name: /by topic/i })).toContainText(`${turns} of ${turns} right`);

  await page
    .getByRole('link', { name: /progress/i })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Fruit for a first walk through the app').first()).toBeVisible();

  await page.goto('/practice');
  await expect(summary).toBeVisible();
});

test('a wrong answer shows what would have been right, and comes again', async ({ page, practice }) => {
  const { question } = await practice.open();
  const right = rightAnswer(question.stem);
  const wrong = answers.map(([, text]) => text).find((text) => text !== right) ?? '';
  await practice.choose(wrong);
  await practice.submit('Sure');
  await expect(page.getByRole('heading', { name: 'Not right' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: right }).first()).toContainText(/right/i);
  expect(await practice.judged()).toMatchObject({ correct: false, rating: 'again' });
});
