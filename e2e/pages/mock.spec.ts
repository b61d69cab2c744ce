import type { MockResponse } from '@/domain/exam/exchange';
import { signUp, takeCookies } from '../arrange/account';
import { assign, letIn, makeGroup } from '../arrange/group';
import { markMock, scaleOf } from '../arrange/mark-mock';
import { mockOn } from '../arrange/mock-page';
import { exportOf } from '../arrange/practice-page';
import { expect, test } from '../test';

test('a whole exam by keyboard: a reload, a second tab, and a report whose score is right', async ({
  page,
  context,
}) => {
  const mock = mockOn(page);
  const state = await mock.begin();
  const count = state.questions.length;
  const responses = new Map<number, MockResponse>();
  for (const entry of state.questions) {
    const { position } = entry;
    await expect(mock.question(position)).toBeVisible();
    if (position > 1) await expect(mock.question(position)).toBeFocused();
    responses.set(position, await mock.answer(entry, position));
    // Also where an option bears that letter.
    if (position % 9 === 0) await page.keyboard.press('f');
    if (position === 20) {
      // At once: what is still on its way is kept by the device.
      await page.reload();
      await expect(mock.question(20)).toBeVisible();
      await mock.saved();
    }
    if (position === 25) {
      const second = await context.newPage();
      await second.goto(page.url());
      const there = mockOn(second);
      await expect(there.question(25)).toBeVisible();
      await expect(second.getByText('was open in another tab')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'This exam goes on in another tab' })).toBeFocused();
      await page.getByRole('button', { name: 'Go on here instead' }).press('Enter');
      await expect(mock.question(25)).toBeVisible();
      await expect(second.getByRole('heading', { name: 'This exam goes on in another tab' })).toBeVisible();
      await second.close();
    }
    await page.keyboard.press('n');
  }
  await expect(page.getByRole('heading', { name: 'Review' })).toBeFocused();
  await expect(page.getByText('Every question is answered.').first()).toBeVisible();
  await page.keyboard.press('r');
  await expect(mock.question(count)).toBeFocused();
  await mock.saved();
  const stored = async () =>
    (await mock.state()).questions.map(({ position, response, flagged }) => ({ position, response, flagged }));
  await expect
    .poll(stored)
    .toEqual([...responses].map(([position, response]) => ({ position, response, flagged: position % 9 === 0 })));
  await mock.end();
  await page.getByRole('link', { name: 'To the report' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /report$/ })).toBeVisible();

  const { issued } = (await exportOf(page)) as unknown as { issued: { itemId: string; seed: string }[] };
  const marked = markMock(state, issued, responses);
  const rows = page
    .getByRole('region', { name: 'Every question' })
    .getByRole('listitem')
    .filter({ has: page.locator('> details') });
  await expect(rows).toHaveCount(count);
  const told = await rows.evaluateAll((all) => all.map((row) => row.querySelector('summary')?.textContent ?? ''));
  expect(told.map((text) => /^\d+\. Right/.test(text))).toEqual([...marked.values()]);
  const scored = told.filter((text) => !text.includes('Pilot'));
  const right = scored.filter((text) => /^\d+\. Right/.test(text)).length;
  const score = page.getByRole('region', { name: 'Estimated score' });
  await expect(score.getByText(String(scaleOf(right, scored.length)), { exact: true })).toBeVisible();
  await expect(score).toContainText(`${right} of the ${scored.length} questions that count`);
  await page.goto('/mock');
  await expect(
    page.getByRole('region', { name: 'Sat before' }).getByText(String(scaleOf(right, scored.length))),
  ).toBeVisible();
});

test('nothing of a key leaves the server before the end', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/(api\/)?mock\//.test(response.url())) bodies.push(response.text().catch(() => ''));
  });
  const mock = mockOn(page);
  const { questions } = await mock.begin();
  const [first] = questions;
  if (first) await mock.answer(first, 1);
  await page.keyboard.press('n');
  await mock.saved();
  // The page, and what it was told of its answer.
  await expect.poll(() => bodies.length).toBeGreaterThan(1);
  const all = [...(await Promise.all(bodies)), JSON.stringify(await mock.state())];
  for (const body of all) expect(body).not.toMatch(/\b(key|reasons|decisive|scored|verdict|proved|itemId)\\?":/);
  const report = await page.goto(`${page.url()}/report`);
  expect(report?.url()).not.toContain('/report');
});

test('an option is struck out, a question is flagged, and the way back leads to what is open', async ({ page }) => {
  const mock = mockOn(page);
  const { questions } = await mock.begin();
  const single = questions.find(({ question }) => question.kind === 'single');
  for (let at = 1; at < (single?.position ?? 1); at += 1) await page.keyboard.press('ArrowRight');
  await expect(mock.question(single?.position ?? 1)).toBeVisible();
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('a');
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Strike out B' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await mock.saved();
  await page.keyboard.press('r');
  const list = page.getByRole('region', { name: 'Review' });
  await list.getByText('Flagged 1').click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByText(/^Not answered/).click();
  await expect(list.getByRole('listitem')).toHaveCount(questions.length - 1);
  await list.getByText('Flagged 1').click();
  await list.getByRole('listitem').getByRole('button').click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Strike out B' })).toHaveAttribute('aria-pressed', 'true');
  const navigator = page.getByRole('navigation', { name: 'Questions' });
  await expect(navigator.getByRole('button', { name: /, answered, flagged$/ })).toHaveAttribute('aria-current', 'true');
});

test('on two devices at once the newest answer stands, and both say so', async ({
  page,
  browser,
  context,
  server,
  watch,
}) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  const mock = mockOn(page);
  const { questions } = await mock.begin();
  const { position = 1, question } = questions.find((one) => one.question.kind === 'single') ?? {};
  const [first, second] = question?.options ?? [];
  const toQuestion = async (one: typeof page) => {
    await one.getByRole('button', { name: new RegExp(`^Question ${position},`) }).click();
    await expect(mockOn(one).question(position)).toBeFocused();
  };
  await toQuestion(page);
  const elsewhere = await browser.newContext({ storageState: await context.storageState(), baseURL: server.origin });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await toQuestion(other);
  await other.keyboard.press('1');
  const stored = async () => (await mock.state()).questions[position - 1]?.response;
  await expect.poll(stored).toEqual({ choices: [first?.id] });
  await page.keyboard.press('2');
  await expect(page.getByText('was changed on another device as well')).toBeVisible();
  await mock.saved();
  await expect.poll(stored).toEqual({ choices: [second?.id] });
  expect(first?.id).not.toBe(second?.id);

  await elsewhere.setOffline(true);
  await other.keyboard.press('3');
  await expect(other.getByText('Not saved yet: the connection is lost.')).toBeVisible();
  await elsewhere.setOffline(false);
  await expect(other.getByText('was changed on another device while this one was not connected')).toBeVisible();
  await expect(other.getByRole('radio').nth(1)).toBeChecked();
  await elsewhere.close();
});

test('an exam that is assigned stands before those on offer, and its report leads back to the assignment', async ({
  page,
  context,
  server,
}) => {
  const owner = await signUp(server.origin, { name: 'Olga Owner' });
  const learner = await signUp(server.origin, { name: 'Lee Learner' });
  const groupId = await makeGroup(owner, 'Evening class');
  await letIn({ owner, groupId }, learner);
  const exam = { kind: 'mock', content: 'domain-2', questions: 0, mode: 'end' };
  await assign({ owner, groupId }, { ...exam, title: 'Before the session' });
  await assign({ owner, groupId }, { content: 'topics=tuning-strategies', title: 'No exam' });
  await takeCookies(context, server.origin, learner);
  await page.goto('/mock');
  const assigned = page.getByRole('region', { name: 'Assigned to you' });
  await expect(assigned.getByRole('listitem')).toHaveText(/^Before the session/);
  await assigned.getByRole('link').click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(mockOn(page).question(1)).toBeVisible();
  await mockOn(page).end();
  await page.getByRole('link', { name: 'To the report' }).click();
  await page.getByRole('link', { name: 'To the assignment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before the session' })).toBeVisible();
  await page.goto('/mock');
  await expect(page.getByRole('region', { name: 'Sat before' })).toBeVisible();
  await expect(assigned).toBeHidden();
});
