import type { BrowserContext, Page } from '@playwright/test';
import { twistOf } from '@/domain/question/twist';
import type { NextQuestion } from '@/domain/session/exchange';
import { expectAccessible } from '../arrange/expect-accessible';
import { type Guest, guestOf, nextQuestion } from '../arrange/guest';
import { knowItem } from '../arrange/known-item';
import { exportOf, type PracticePage } from '../arrange/practice-page';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/twists' });

/** One known item in five comes back as a reverse, and only the server draws: none in a hundred guests is one case in five thousand million. */
const GUESTS = 100;

/** What the orchard's table says: the one need of the story that each of these options lacks. */
const ruledOutBy: Record<string, string> = {
  Ladder: 'Works without a helper',
  'Shaken net': 'Works without a helper',
  'Bare hands': 'Reaches the highest branches',
};

/** A guest whose open question is a reverse. */
async function guestWithReverse(origin: string): Promise<Guest> {
  for (let count = 0; count < GUESTS; count += 1) {
    const guest = guestOf(() => origin);
    await knowItem(guest);
    if ((await nextQuestion(guest)).question.kind === 'reverse') return guest;
  }
  throw new Error(`None of ${GUESTS} guests was asked a reverse.`);
}

/** From here on the browser is the guest's. */
async function comeBackAs({ cookie }: Guest, context: BrowserContext, url: string): Promise<void> {
  const [name = '', ...value] = (cookie ?? '').split('=');
  await context.addCookies([{ name, value: value.join('='), url }]);
}

/** Opens the guest's reverse in the browser, and answers it as the table would or not. */
async function meetReverse(
  { page, context, practice }: { page: Page; context: BrowserContext; practice: PracticePage },
  { origin, rightly }: { origin: string; rightly: boolean },
): Promise<NextQuestion> {
  await comeBackAs(await guestWithReverse(origin), context, origin);
  const asked = await practice.open();
  await expect(page.getByText('The other way round')).toBeVisible();
  const { stem, options } = asked.question;
  const key = ruledOutBy[/rules out “(.+)”\?$/.exec(stem)?.[1] ?? ''];
  const chosen = options.find(({ text }) => (text === key) === rightly);
  await practice.choose(chosen?.text ?? '');
  await practice.submit('Sure');
  await expect(practice.verdict).toHaveText(rightly ? 'Right' : 'Not right');
  return asked;
}

test('a known item comes back the other way round, and goes into the log as what it was', async ({
  page,
  context,
  server,
  practice,
}) => {
  const asked = await meetReverse({ page, context, practice }, { origin: server.origin, rightly: true });
  expect(asked.question.kind).toBe('reverse');
  expect(JSON.stringify(asked)).not.toMatch(/"(reasons|answerKey|decisive|needs|key)"/);
  await expect(page.getByText(/^It has this/).first()).toBeVisible();
  const { reviews } = (await exportOf(page)) as { reviews: { seed: string; correct: boolean }[] };
  const reversed = reviews.filter(({ seed }) => twistOf(Number(seed)) === 'reverse');
  expect(reversed).toMatchObject([{ correct: true }]);
});

test('a reverse answered wrong shows which requirement it was', async ({ page, context, server, practice }) => {
  await meetReverse({ page, context, practice }, { origin: server.origin, rightly: false });
  const { key, reasons } = await practice.judged();
  expect(key).toHaveLength(1);
  await expect(page.getByText(reasons[Object.values(key)[0] ?? ''] ?? '')).toBeVisible();
  await expectAccessible(page);
});
