import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { practiceOn } from '../arrange/practice-page';
import { expect, test } from '../test';

/** Letters and digits alone, so that no way of escaping hides a text. */
function bare(text: string): string {
  return text
    .replace(/&#?\w+;|\\u[0-9a-f]{4}|\\[nrt"]/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Everything a page receives, as text, by address. */
function everythingReceived(page: Page): Map<string, string> {
  const received = new Map<string, string>();
  page.on('response', async (response) => {
    const body = await response.text().catch(() => '');
    received.set(`${response.request().method()} ${response.url()}`, body);
  });
  return received;
}

const keyMarkers = /"(reasons|answerKey|decisive|needs|proved|correct|key)"\s*:/;

test('nothing that a page receives before an answer tells it', async ({ browser, server }) => {
  const listing = await fetch(`${server.origin}/`).then((response) => response.text());
  const topics = [...new Set([...listing.matchAll(/href="(\/practice\/[\w-]+)"/g)].map(([, path]) => path ?? ''))];
  expect(topics.length).toBeGreaterThan(5);

  for (const path of topics) {
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    const practice = practiceOn(page);
    const received = everythingReceived(page);
    await page.goto('/');
    await practice.open(path);
    await page.waitForLoadState('networkidle');
    received.set('the page itself', await page.content());
    const before = new Map(received);
    expect(before.size).toBeGreaterThan(5);

    await practice.answer();
    const { reasons, needs, question } = { ...(await practice.judged()), ...(await practice.asked()) };
    const shown = bare(question.stem + question.options.map(({ text }) => text).join(''));
    const secrets = [...Object.values(reasons), ...needs]
      .map(bare)
      .filter((text) => text.length > 11 && !shown.includes(text));
    for (const [address, body] of before) {
      const text = bare(body);
      for (const secret of secrets) expect(text.includes(secret), `${address} holds "${secret}"`).toBe(false);
      if (address.includes('/api/practice/')) expect(body, address).not.toMatch(keyMarkers);
    }
    await context.close();
  }
});

test('no script holds a reason of any item of the bank', async ({ page, practice }) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const args = ['scripts/bank.mjs', 'questions', '--seeds', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  const reasons = stdout
    .trim()
    .split('\n')
    .flatMap((line) => Object.values((JSON.parse(line) as { reasons: Record<string, string> }).reasons).map(bare));
  const unique = [...new Set(reasons)].filter((text) => text.length > 15);
  expect(unique.length).toBeGreaterThan(100);

  const received = everythingReceived(page);
  for (const path of ['/', '/progress']) await page.goto(path);
  await practice.open();
  await page.waitForLoadState('networkidle');
  const scripts = bare(
    [...received]
      .filter(([address]) => /\.(js|css)\b/.test(address))
      .map(([, body]) => body)
      .join('\n'),
  );
  expect(scripts.length).toBeGreaterThan(100_000);
  expect(unique.filter((reason) => scripts.includes(reason))).toEqual([]);
});
