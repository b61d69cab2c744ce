import type { Page } from '@playwright/test';
import { generate } from '@/domain/question/generate';
import { readBank } from '@/server/bank';
import { shareADay } from '../arrange/one-a-day';
import { practiceOn } from '../arrange/practice-page';
import { expect, test } from '../test';

/** Letters and digits alone, so that no way of escaping hides a text. */
function bare(text: string): string {
  return text
    .replace(/&#?\w+;|\\u[0-9a-f]{4}|\\[nrt"]/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Everything a page receives, as text, by address; asked for it, answers what was received by then, to the last word. */
function everythingReceived(page: Page): () => Promise<Map<string, string>> {
  const received = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const address = `${response.request().method()} ${response.url()}`;
    received.set(
      address,
      response.text().catch(() => ''),
    );
  });
  return async () =>
    new Map(await Promise.all([...received].map(async ([address, body]) => [address, await body] as const)));
}

const keyMarkers = /"(reasons|pairReasons|answerKey|decisive|needs|proved|correct|key|rule|leech|shares)"\s*:/;

/** Topics are dealt out to so many tests, and each has its turn once a week; all of them in a full run. */
const TABLES = 4;

function dealtTo(table: number, topics: string[]): readonly string[] {
  const hand = topics.filter((_, at) => at % TABLES === table);
  return shareADay(hand, Math.min(7, hand.length));
}

for (let table = 0; table < TABLES; table += 1) {
  test(`nothing that a page receives before an answer tells it (share ${table + 1} of ${TABLES})`, async ({
    browser,
    server,
  }) => {
    const home = await fetch(`${server.origin}/`).then((response) => response.text());
    const linked = [...home.matchAll(/href="(\/practice\/[\w-]+)"/g)].map(([, path]) => path ?? '');
    const topics = [...new Set(linked)].filter((path) => path !== '/practice/new');
    expect(topics.length).toBeGreaterThan(5);
    for (const path of dealtTo(table, topics)) {
      const context = await browser.newContext({ baseURL: server.origin });
      await expectNoLeak(await context.newPage(), path);
      await context.close();
    }
  });
}

async function expectNoLeak(page: Page, path: string): Promise<void> {
  const practice = practiceOn(page);
  const received = everythingReceived(page);
  await page.goto('/');
  await practice.open(path);
  await page.waitForLoadState('networkidle');
  const before = await received();
  before.set('the page itself', await page.content());
  expect(before.size).toBeGreaterThan(5);

  await practice.answer();
  const { question } = await practice.asked();
  const { reasons, needs } = await practice.judged();
  const shown = bare(question.stem + question.options.map(({ text }) => text).join(''));
  const secrets = [...Object.values(reasons), ...needs]
    .map(bare)
    .filter((text) => text.length > 11 && !shown.includes(text));
  expect(secrets.length).toBeGreaterThan(0);
  for (const [address, body] of before) {
    const text = bare(body);
    const told = secrets.filter((secret) => text.includes(secret));
    expect(told, `${address}, on the way to ${path}`).toEqual([]);
    if (address.includes('/api/practice/')) expect(body, address).not.toMatch(keyMarkers);
  }
}

test('no script holds a reason of any item of the bank', async ({ page, practice }) => {
  const reasons = [...readBank().items.values()].flatMap((item) =>
    Object.values(generate(item, 1).answerKey.reasons).map(bare),
  );
  const unique = [...new Set(reasons)].filter((text) => text.length > 15);
  expect(unique.length).toBeGreaterThan(100);

  const received = everythingReceived(page);
  for (const path of ['/', '/progress']) await page.goto(path);
  await practice.open();
  await page.waitForLoadState('networkidle');
  const scripts = bare(
    [...(await received())]
      .filter(([address]) => /\.(js|css)\b/.test(address))
      .map(([, body]) => body)
      .join('\n'),
  );
  expect(scripts.length).toBeGreaterThan(100_000);
  expect(unique.filter((reason) => scripts.includes(reason))).toEqual([]);
});
