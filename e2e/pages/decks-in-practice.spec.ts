import { deckOf } from '@/server/bank/testing/arrange-deck';
import { takeCookies } from '../arrange/account';
import { inClassroom } from '../arrange/classroom';
import { expectAccessible } from '../arrange/expect-accessible';
import { expect, test } from '../test';

const STEM = 'A pelican reads terabytes from its beak. What should it choose?';
const wrongKey = deckOf('Pelican storage', [{ id: 'pelican-1', stem: STEM }]);
const rightKey = deckOf('Pelican storage', [{ id: 'pelican-1', stem: STEM, right: 1 }]);

test('a member of the group is asked the deck, and nobody else sees it', async ({
  page,
  practice,
  server,
  context,
  browser,
  watch,
}) => {
  await inClassroom(server, wrongKey, async ({ deckKey, learner, outsider }) => {
    await takeCookies(context, server.origin, learner);
    const { topic } = await practice.open(`/practice?items=pelican-1~${deckKey}`);
    await expect(practice.question).toContainText('A pelican reads terabytes');
    expect(topic.title).toBe('Pelican storage');
    await practice.choose('Pipe mode');
    await practice.submit();
    await expect(practice.verdict).toHaveText('Right');
    await page.goto(`/topics/ours~${deckKey}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pelican storage');
    await expectAccessible(page);

    watch.expectFault('404');
    const elsewhere = await browser.newContext({ baseURL: server.origin });
    for (const stranger of [outsider, null]) {
      await elsewhere.clearCookies();
      if (stranger) await takeCookies(elsewhere, server.origin, stranger);
      const other = await elsewhere.newPage();
      expect((await other.goto(`/topics/ours~${deckKey}`))?.status()).toBe(404);
      expect((await other.goto(`/practice/ours~${deckKey}`))?.status()).toBe(404);
      await other.goto(`/practice?items=pelican-1~${deckKey}`);
      await expect(other.getByText(`There is no item “pelican-1~${deckKey}” here`)).toBeVisible();
      await other.goto('/topics');
      await expect(other.getByRole('main')).not.toContainText('Pelican');
      const found = await elsewhere.request.get('/api/search?q=pelican').then((response) => response.text());
      expect(found).not.toMatch(/pelican-1|Pelican/);
      await other.close();
    }
    await elsewhere.close();
    const own = await page.request.get('/api/search?q=pelican').then((response) => response.text());
    expect(own).toContain(`pelican-1~${deckKey}`);
  });
});

test('a wrong key is corrected: the answer is judged again, and its learner is told once', async ({
  page,
  practice,
  server,
  context,
}) => {
  await inClassroom(server, wrongKey, async ({ deckKey, learner, publish, told }) => {
    await takeCookies(context, server.origin, learner);
    await practice.open(`/practice?items=pelican-1~${deckKey}`);
    await practice.choose('File mode');
    await practice.submit('Sure');
    await expect(practice.verdict).toHaveText('Not right');
    const log = () =>
      page.request
        .get('/api/me/export')
        .then((response) => response.json() as Promise<{ reviews: { event: string; correct: boolean }[] }>)
        .then(({ reviews }) => reviews.map(({ event, correct }) => `${event} ${correct}`).sort());
    await expect.poll(log).toEqual(['answer false']);
    await publish(rightKey);
    await expect.poll(log).toEqual(['answer false', 'rejudge true']);
    await expect.poll(() => told(learner)).toEqual(['key-corrected']);
    await page.goto('/progress');
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  });
});

test('a report arrives with its question, is declined with a sentence, and the reporter reads it', async ({
  page,
  practice,
  server,
  context,
  browser,
}) => {
  await inClassroom(server, wrongKey, async ({ deckKey, groupId, learner, instructor, told }) => {
    await takeCookies(context, server.origin, learner);
    await practice.open(`/practice?items=pelican-1~${deckKey}`);
    await practice.choose('File mode');
    await practice.submit();
    await page.getByRole('button', { name: 'Report this question' }).click();
    await page.getByLabel('What is wrong?').fill('File mode is right, too.');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

    const desk = await browser.newContext({ baseURL: server.origin });
    await takeCookies(desk, server.origin, instructor);
    const inbox = await desk.newPage();
    await inbox.goto(`/groups/${groupId}/reports`);
    await expect(inbox.getByText('One waits for a decision.')).toBeVisible();
    await expect(inbox.getByText('File mode is right, too.')).toBeVisible();
    const disclosure = inbox.getByText('The question as it was seen');
    await disclosure.focus().catch(() => undefined);
    await disclosure.click();
    await expect(inbox.getByText(STEM.slice(0, 30))).toBeVisible();
    await expectAccessible(inbox);
    await inbox.getByRole('button', { name: 'Decline' }).click();
    const reply = inbox.getByLabel('What the reporter is told');
    await expect(reply).toHaveAccessibleDescription(/Say in a sentence why/);
    await expect(reply).toBeFocused();
    await reply.fill('File mode waits for the whole copy.');
    await inbox.getByRole('button', { name: 'Decline' }).press('Enter');
    await expect(inbox.getByText('Declined. The reporter is told why.')).toBeFocused();
    await desk.close();

    await expect.poll(() => told(learner)).toEqual(['report-declined']);
    await page.goto('/reports');
    await expect(page.getByText('Declined')).toBeVisible();
    await expect(page.getByText('File mode waits for the whole copy.')).toBeVisible();
    await expectAccessible(page);
  });
});
