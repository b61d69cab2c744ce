import { prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { expect, test } from '../test';

test('an answer that comes too soon after many waits on the device, and is counted later', async ({ browser }) => {
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const server = await startServer(data.path, 'e2e/banks/small', { ANSWERS_PER_MINUTE: '1' });
  const context = await browser.newContext({ baseURL: server.origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/practice/answers')) statuses.push(response.status());
  });
  const question = page.getByRole('region', { name: 'Question' });
  const verdict = page.getByRole('heading', { name: /^(Right|Not right)$/ });
  const answered = async () => {
    const file = (await (await page.request.get('/api/me/export')).json()) as { reviews: unknown[] };
    return file.reviews.length;
  };
  await page.goto('/practice');
  for (const turn of [1, 2, 3]) {
    await question.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Guess', exact: true }).click();
    if (statuses.includes(429)) break;
    await expect(verdict.or(page.getByText(/kept|again/i)).first()).toBeVisible();
    if ((await answered()) < turn) break;
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect.poll(() => statuses.includes(429)).toBe(true);
  const before = await answered();
  // Within the minute that the server asks for, nobody has to do anything.
  await expect.poll(answered, { timeout: 100_000 }).toBe(before + 1);
  await context.close();
  await server.stop();
  await data.remove();
});
