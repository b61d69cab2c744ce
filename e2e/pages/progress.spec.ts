import type { Locator, Page } from '@playwright/test';
import { readBank } from '@/server/bank';
import { expectAccessible } from '../arrange/expect-accessible';
import { type BroughtPast, bringPast } from '../arrange/long-past';
import { setPlan } from '../arrange/plans';
import { expect, test } from '../test';

type Reviews = BroughtPast['reviews'];

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The cells of the table behind a part's chart, row by row, by its summary opened. */
async function tableOf(section: Locator): Promise<string[][]> {
  const figure = section.getByRole('figure');
  await figure.locator('summary').click();
  const rows = figure.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
  );
}

/** What was chosen with what was right in its place. */
function pairsOf(response: Reviews[number]['response'], right: readonly string[]): [string, string][] {
  if ('pairs' in response) {
    const chosen = Object.entries(response.pairs).sort(([one], [other]) => (one < other ? -1 : 1));
    return chosen.flatMap(([, from], at): [string, string][] => (from === right[at] ? [] : [[from, right[at] ?? '']]));
  }
  if (!('choices' in response)) return [];
  const missed = right.filter((id) => !response.choices.includes(id));
  return response.choices
    .filter((id) => !right.includes(id))
    .flatMap((from) => missed.map((to): [string, string] => [from, to]));
}

/** How often which option was chosen where which was right, counted from the answers themselves: "topic from to" -> times. */
function mixUps(reviews: Reviews): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { itemId, correct, response, keyIds, form } of reviews) {
    if (correct || keyIds === null || form === 'reverse') continue;
    const topic = readBank().items.get(itemId)?.topic;
    for (const [from, to] of pairsOf(response, keyIds)) {
      const name = `${topic} ${from} ${to}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** The further pages of progress, and one of their pages of a topic. */
const further = ['mastery', 'mix-ups', 'mix-ups/training-data-input', 'calibration', 'memory', 'days'];
/** Characters of a page as it is sent, and its height in a phone's window: what nobody would scroll through is too much for one page. */
const MOST_SENT = 150_000;
const MOST_TALL = 3_500;

test('somebody with a past sees figures that agree with what was answered', async ({ page }) => {
  const { reviews, missReasons } = await bringPast(page, { answers: 400, days: 30 });
  const right = reviews.filter(({ correct }) => correct).length;

  await page.getByRole('link', { name: 'Days and time' }).click();
  await expect(part(page, 'Your days')).toContainText(`${reviews.length} answers on 30 days`);
  const weeks = await tableOf(part(page, 'Your days'));
  const sum = (column: number) => weeks.reduce((all, row) => all + Number(row[column]), 0);
  expect([sum(1), sum(2), sum(3)]).toEqual([30, reviews.length, right]);

  await page.goto('/progress/calibration');
  const said = await tableOf(part(page, 'Sure and wrong, guessed and right'));
  expect(said.map(([, answers, right]) => [Number(answers), Number(right)])).toEqual(
    (['guess', 'fairly', 'sure'] as const).map((word) => {
      const own = reviews.filter(({ confidence }) => confidence === word);
      return [own.length, own.filter(({ correct }) => correct).length];
    }),
  );

  const predicted = reviews.flatMap(({ predicted, correct }) => (predicted === null ? [] : [{ predicted, correct }]));
  const tenths = await tableOf(part(page, 'How far to trust the prediction'));
  for (const [name = '', answers, right] of tenths) {
    const [from = 0, to = 0] = name.split(/\D+/).map(Number);
    const own = predicted.filter((one) => Math.min(9, Math.floor(one.predicted * 10)) === from / 10);
    expect([to - from, Number(answers), Number(right)], name).toEqual([
      10,
      own.length,
      own.filter(({ correct }) => correct).length,
    ]);
  }
  expect(tenths.reduce((all, [, answers]) => all + Number(answers), 0)).toBe(predicted.length);

  const mixed = mixUps(reviews);
  const most = [...mixed.values()].sort((a, b) => b - a);
  await page.goto('/progress/mix-ups');
  const edges = await tableOf(part(page, 'What you mix up'));
  expect(edges.map(([, , times]) => Number(times))).toEqual(most.slice(0, edges.length));

  const month = Date.now() - 30 * 86_400_000;
  const lately = missReasons.filter(({ givenAt, reason }) => Date.parse(givenAt) > month && reason === 'rule').length;
  await expect(
    part(page, 'Why answers were wrong').getByRole('row', { name: `Saw the clue, took the wrong rule ${lately}` }),
  ).toBeVisible();

  const topics = part(page, `All ${mixed.size} pairs, by topic`).locator('tbody tr');
  await expect(topics.first()).toBeVisible();
  const counted = await topics.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
  );
  expect(counted.reduce((all, [pairs = 0]) => all + pairs, 0)).toBe(mixed.size);
  await topics.first().getByRole('link').click();
  await expect(page.getByText('of what you chose and what was right')).toBeVisible();
  const times = page.locator('tbody td:nth-child(3)');
  await expect(times).toHaveCount(counted[0]?.[0] ?? 0);
  expect((await times.allTextContents()).reduce((all, one) => all + Number(one), 0)).toBe(counted[0]?.[1]);
  await expectAccessible(page);
});

test('no page of progress is long or heavy, and each is one press away from the others', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bringPast(page, { answers: 600, days: 40 });
  const menu = page.getByRole('navigation', { name: 'Progress', exact: true });
  await expect(menu.getByRole('link')).toHaveCount(6);
  const paths = await menu.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const path of new Set([...paths, ...further.map((one) => `/progress/${one}`)])) {
    const sent = await page.goto(path);
    expect.soft((await sent?.text())?.length, path).toBeLessThan(MOST_SENT);
    expect.soft(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(MOST_TALL);
    await expect(menu.locator('[aria-current="page"]')).toHaveCount(1);
  }
  // A link of old to a part that has moved leads to the way there.
  await page.goto('/progress#retention');
  await expect(page.getByRole('link', { name: 'What stays' })).toBeInViewport();
  await menu.getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(part(page, 'Time by form')).toBeVisible();
});

test('the score is told with its doubt, and what it is of', async ({ page }) => {
  await bringPast(page, { answers: 120, days: 12 });
  const score = part(page, 'Would you pass?');
  await expect(score).toContainText(/Were the exam today: about \d{3}, in nine cases of ten \d{3} to [\d,]{3,5}/);
  await expect(score).toContainText('Domain 2 mock exam');
  await expect(score).toContainText('about the whole exam it says nothing');
  await expect(score.getByRole('link', { name: 'Set the date of your exam' })).toBeVisible();
  expect(await tableOf(score)).toHaveLength(1);

  await setPlan(page);
  await page.goto('/progress');
  await expect(score).toContainText(/In 40 days, on the day: about \d{3}/);
  const [today, planned, idle] = await tableOf(score);
  expect([today?.[0], planned?.[0], idle?.[0]]).toEqual([
    'Today',
    expect.stringContaining('if you go on as so far'),
    expect.stringContaining('if you stop today'),
  ]);
  expect(Number(planned?.[1])).toBeGreaterThan(Number(idle?.[1]));
});

test('a mix-up leads to the question that tells its options apart', async ({ page }) => {
  await bringPast(page, { answers: 300, days: 20 });
  await page.goto('/progress/mix-ups');
  const links = part(page, 'What you mix up').getByRole('link', { name: /^Tell these two apart/ });
  await links.and(page.locator('[href*="pair="]')).first().click();
  await expect(page).toHaveURL(/\/practice\?topics=.*pair=/);
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('who has answered little sees what is known and what is missing, by keyboard as well', async ({ page }) => {
  await bringPast(page, { answers: 6, days: 1 });
  await expect(page.getByText('After 54 more answers')).toBeVisible();
  await expect(part(page, 'Mock exams').getByRole('link', { name: 'Sit a mock exam' })).toBeVisible();
  const summary = part(page, 'Would you pass?').getByRole('figure').locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(part(page, 'Would you pass?').getByRole('table', { name: 'Predicted scores' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/progress/calibration');
  await expect(part(page, 'How far to trust the prediction')).toContainText(/after \d+ more answers/);
});

test('who has answered nothing is told how it begins', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.goto('/progress/memory');
  await expect(page.getByRole('link', { name: 'Answer a first question' })).toBeVisible();
});
