import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { deckKeyOf, qualifyId } from '@/domain/bank/deck-ids';
import { openStore, type Store } from '@/server/store/open-store';
import { arrangeAccount, arrangeGroup, arrangeMembership } from '@/server/testing/arrange-accounts';
import { signUp, takeCookies } from '../arrange/account';
import { expectHarmless, watchForScripts } from '../arrange/hostile/expect-harmless';
import { generatedVectors, vectors } from '../arrange/hostile/vectors';
import { oneADay } from '../arrange/one-a-day';
import { expect, test } from '../test';

const isFull = process.env.CHECKPOINT_FULL === '1';
const all = [...vectors, ...generatedVectors(isFull ? 5000 : 100)];
/** As many as a group has people and assignments. */
const AT_ONCE = isFull ? 150 : 60;
/** So many people stand on a page, the owner of the group among them. */
const A_PAGE = 50;
const PAGES = Math.ceil((AT_ONCE + 1) / A_PAGE);
const TURNS = isFull ? Math.ceil(all.length / AT_ONCE) : 2;
/** One of the turns a day, the other one a day later; all of them in a full run. */
const turns = oneADay(Array.from({ length: TURNS }, (_, turn) => turn));
/** Turns what is written after it around. */
const TURNED = '\u202Eevil\u202C';

const oneLine = (text: string, most: number) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').slice(0, most);

/** Puts hostile texts wherever people of a group write something that others see. */
async function fillGroup(store: Store, ownerId: string, texts: readonly string[]) {
  const anybody = {
    kind: 'member',
    userId: ownerId,
    learnerId: '',
    isAdministrator: false,
    by: { session: '' },
  } as const;
  const name = `${oneLine(texts[0] ?? '', 60)} ${TURNED}`;
  const group = await arrangeGroup(store, { owner: anybody }, name);
  const deck = randomUUID();
  const now = BigInt(Date.now());
  const text = `# ${texts.join('\n\n')}\n\n## Options\n\n| Id | Option |\n| --- | --- |\n${texts.map((one) => `| a | ${oneLine(one, 80)} |`).join('\n')}\n`;
  await store.db.deck.create({
    data: {
      ...{ id: deck, groupId: group, name: oneLine(texts[1] ?? 'x', 60), createdBy: ownerId, createdAt: now },
      revisions: { create: { number: 1, text, note: texts[2] ?? '', authorId: ownerId, createdAt: now } },
    },
    select: { id: true },
  });
  let assignment = '';
  for (const one of texts) {
    const member = await arrangeAccount(store, { name: `${oneLine(one, 60)} ${TURNED}` });
    await arrangeMembership(store, { groupId: group, member, role: 'learner', shares: true });
    assignment = randomUUID();
    const when = { opensAt: 0n, dueAt: now + 86_400_000n, createdBy: ownerId, createdAt: now };
    const content = { kind: 'set', content: 'topics=fruit', questions: 3, mode: 'tutor' };
    const title = oneLine(one, 120);
    await store.db.assignment.create({
      data: { id: assignment, groupId: group, title, ...content, ...when },
      select: { id: true },
    });
    const itemId = qualifyId('basket-yellow', deckKeyOf(deck));
    const report = { learnerId: member.learnerId, itemId, reviewId: 'r', version: '1', seed: '1', response: '{}' };
    await store.db.report.create({
      data: { id: randomUUID(), ...report, comment: one, createdAt: now },
      select: { id: true },
    });
  }
  return { group, deck, assignment };
}

/** Puts them wherever an account or whoever looks after the site reads what somebody wrote: names of keys and tokens, devices, reports. */
async function fillSite(store: Store, ownerId: string, texts: readonly string[]) {
  const now = BigInt(Date.now());
  const name = `${oneLine(texts[0] ?? '', 60)} ${TURNED}`;
  const owner = await store.db.user.update({
    ...{ where: { id: ownerId }, data: { name, role: 'administrator' } },
    select: { learner: { select: { id: true } } },
  });
  const reporters = await store.db.learner.findMany({ take: texts.length, select: { id: true } });
  const self = owner.learner?.id ?? '';
  const device = { expiresAt: new Date(Date.now() + 86_400_000), userId: ownerId };
  const key = { publicKey: 'k', counter: 0, deviceType: 'x', backedUp: false, userId: ownerId };
  const about = { itemId: 'fruit-yellow', version: '1', seed: '1', response: '{}', createdAt: now };
  const told = { state: 'declined', decidedAt: now };
  const ids = () => ({ id: randomUUID(), reviewId: randomUUID() });
  const named = texts.map((text) => `${oneLine(text, 60)} ${TURNED}`);
  // All of a kind at once: each write of its own waits for the disk.
  await store.db.apiToken.createMany({
    data: named.map((one) => ({
      ...{ id: randomUUID(), userId: ownerId, name: one, tokenHash: randomUUID(), createdAt: now },
    })),
  });
  await store.db.passkey.createMany({
    data: named.map((one) => ({ ...key, id: randomUUID(), credentialID: randomUUID(), name: one })),
  });
  await store.db.session.createMany({
    data: texts.map((text) => ({
      ...{ ...device, id: randomUUID(), token: randomUUID(), userAgent: text, ipAddress: oneLine(text, 40) },
    })),
  });
  await store.db.report.createMany({
    data: texts.flatMap((text, at) => [
      { ...about, ...ids(), comment: text, learnerId: reporters[at % reporters.length]?.id ?? '' },
      { ...about, ...told, ...ids(), comment: text, reply: text, learnerId: self },
    ]),
  });
  const search = `/admin?${new URLSearchParams({ search: texts[1] ?? '' })}`;
  return ['/account', '/admin', search, '/admin/reports', '/reports', '/plan', '/settings', '/progress'];
}

const insight = ['insight', 'insight/mastery', 'insight/mix-ups', 'insight/items', 'insight/next-session'];

const pagesOf = ({ group, deck, assignment }: { group: string; deck: string; assignment: string }) => [
  '/groups',
  '/notices',
  `/groups/${group}`,
  ...['members', 'invites', 'assignments', 'assignments/new', 'decks', 'reports', ...insight].map(
    (part) => `/groups/${group}/${part}`,
  ),
  ...Array.from({ length: PAGES - 1 }, (_, at) => `/groups/${group}/members?page=${at + 2}`),
  `/groups/${group}/assignments/${assignment}`,
  `/groups/${group}/decks/${deck}`,
];

test.use({ bank: 'e2e/banks/small' });

test.describe('what people of a group write', () => {
  test.describe.configure({ timeout: isFull ? 2_400_000 : 480_000 });

  test('runs nothing on the pages of others, asks nobody for anything, and turns nothing around', async ({
    page,
    context,
    server,
  }) => {
    await watchForScripts(page);
    const account = await signUp(server.origin, { name: 'Olga' });
    await takeCookies(context, server.origin, account);
    const store = await openStore(`file:${join(server.dataDir, 'checkpoint.db')}`);
    const { id: owner } = await store.db.user.update({
      where: { email: account.email },
      data: { name: `Olga ${TURNED}` },
      select: { id: true },
    });
    for (const turn of turns) {
      const texts = Array.from({ length: AT_ONCE }, (_, at) => all[(turn + at * TURNS) % all.length] ?? '');
      const filled = await fillGroup(store, owner, texts);
      // What is read by one person is the same for all of a turn: some of them show it.
      const further = turn % 5 === 0 || !isFull ? await fillSite(store, owner, texts) : [];
      let hostile = 0;
      for (const path of [...pagesOf(filled), ...further]) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        await expect(page.getByRole('main').first()).toBeVisible();
        await expectHarmless(page, path);
        if (/\/members\b/.test(path)) {
          const people = page.locator('main li p > bdi');
          await expect(people, path).toHaveCount(peopleOn(path));
          hostile += await people.filter({ hasText: TURNED }).count();
        }
        if (/^\/(account|admin)$|\/insight$/.test(path))
          await expect.poll(() => page.getByText(TURNED).count(), path).toBeGreaterThan(5);
        expect(await unisolated(page), path).toEqual([]);
      }
      expect(hostile, 'people with a hostile name, on all pages of them').toBe(AT_ONCE + 1);
    }
    await store.close();
  });
});

/** How many people stand on a page of them: as many as it holds, and on the last one who is left. */
const peopleOn = (path: string): number => {
  const at = Number(/\?page=(\d+)$/.exec(path)?.[1] ?? 1);
  return Math.min(A_PAGE, AT_ONCE + 1 - (at - 1) * A_PAGE);
};

/** Texts that turn around and stand beside other words in the same paragraph, where they would turn those too. */
function unisolated(page: import('@playwright/test').Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !node.textContent?.includes('\u202E') ||
        !element ||
        element.closest('script, style, textarea, option, title')
      )
        continue;
      if (!element.checkVisibility()) continue;
      const around = element.closest('bdi') ?? element;
      const { unicodeBidi, display } = getComputedStyle(around);
      const isOwnParagraph = !display.startsWith('inline') || /isolate|plaintext/.test(unicodeBidi);
      const isAlone = element.textContent?.trim() === node.textContent.trim();
      if (!isOwnParagraph || !isAlone) bare.push(element.outerHTML.slice(0, 160));
    }
    return [...new Set(bare)].slice(0, 5);
  });
}
