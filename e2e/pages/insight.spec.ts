import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '@/server/store/open-store';
import { signUp, takeCookies } from '../arrange/account';
import { expectAccessible } from '../arrange/expect-accessible';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/twists' });

/** A group of its own with so many learners, who all missed the same question while sure, straight in the database. */
async function arrangeGroup(dataDir: string, email: string, learners: number): Promise<string> {
  const store = await openStore(`file:${dataDir}/checkpoint.db`);
  const owner = await store.db.user.findFirstOrThrow({ where: { email }, select: { id: true } });
  const groupId = randomUUID();
  const now = BigInt(Date.now());
  await store.db.group.create({ data: { id: groupId, name: 'Evening class', createdAt: now }, select: { id: true } });
  await store.db.membership.create({ data: { groupId, userId: owner.id, role: 'owner', joinedAt: now } });
  for (let at = 0; at < learners; at++) await arrangeLearner(store, { groupId, name: `Person ${at + 1}`, now });
  await store.close();
  return groupId;
}

async function arrangeLearner(
  { db }: Store,
  { groupId, name, now }: { groupId: string; name: string; now: bigint },
): Promise<void> {
  const [userId, learnerId] = [randomUUID(), randomUUID()];
  await db.user.create({
    data: {
      ...{ id: userId, name, email: `${userId}@mail.example` },
      learner: { create: { id: learnerId, createdAt: now, lastSeenAt: now, timeZone: 'UTC' } },
    },
  });
  await db.membership.create({ data: { groupId, userId, role: 'learner', joinedAt: now } });
  await db.review.create({
    data: {
      ...{
        learnerId,
        id: randomUUID(),
        issuedId: randomUUID(),
        itemId: 'top-alone',
        version: 'v',
        seed: '1',
        variant: 'v',
      },
      ...{ response: '{"choices":["shaker"]}', keyIds: '["pole"]', bodyHash: 'h', correct: false },
      ...{
        confidence: 'sure',
        effortMs: 20_000,
        rating: 'again',
        guessed: false,
        form: 'single',
        parameters: 'fsrs-6',
      },
      ...{ answeredAt: now, receivedAt: now, dueAt: now },
    },
  });
}

test('an instructor sees who did what, what the group mixes up, and what to talk about next', async ({
  page,
  context,
  server,
}) => {
  const teacher = await signUp(server.origin, { name: 'Tess Teacher' });
  await takeCookies(context, server.origin, teacher);
  const group = await arrangeGroup(server.dataDir, teacher.email, 12);
  const pages = page.getByRole('navigation', { name: 'Insight' });

  await page.goto(`/groups/${group}/insight`);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Person 7/ })).toContainText('0 %');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'longest away' }).press('Enter');
  await expect(page.getByRole('link', { name: 'longest away' })).toHaveAttribute('aria-current', 'true');

  await pages.getByRole('link', { name: 'Mastery' }).click();
  await expect(page.getByRole('row', { name: /^Person 7/ })).toContainText('not enough: 0 met');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  const tops = await pages.getByRole('link').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size, 'rows of the menu').toBe(1);
  await page.setViewportSize({ width: 1280, height: 800 });

  await pages.getByRole('link', { name: 'Mix-ups' }).click();
  await page.getByText('All mix-ups as a table').click();
  await expect(page.getByRole('row', { name: 'Shaken net Picking pole 12 12 12' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Person');
  await expectAccessible(page);

  await pages.getByRole('link', { name: 'Items' }).click();
  await expect(page.getByText('12 first answers')).toBeVisible();
  await expect(page.getByText('not enough data').first()).toBeVisible();
  await page.getByText('What was chosen').click();
  await expect(page.getByRole('row', { name: /^Shaken net 12 100 %/ })).toBeVisible();
  await expectAccessible(page);

  await pages.getByRole('link', { name: 'Next session' }).click();
  const mixUp = page.getByRole('heading', { level: 2, name: '1. Shaken net for Picking pole' });
  await expect(mixUp).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One requirement changed' })).toHaveCount(2);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print, or save as PDF' })).toBeHidden();
  // Paper can be handed out: the mix-up would tell the answer, and stands with the answers.
  await expect(mixUp).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: '1. How to bring in the apples' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: '1. Shaken net for Picking pole' })).toBeVisible();
  const breaks = await page
    .getByRole('region', { name: 'Answers' })
    .evaluate((one) => getComputedStyle(one).breakBefore);
  expect(breaks).toBe('page');
});

test('a group of two is told no mix-up, and somebody else nothing at all', async ({ page, context, server }) => {
  const teacher = await signUp(server.origin, { name: 'Tess Teacher' });
  await takeCookies(context, server.origin, teacher);
  const group = await arrangeGroup(server.dataDir, teacher.email, 2);
  await page.goto(`/groups/${group}/insight/mix-ups`);
  await expect(page.getByRole('heading', { name: 'Too few people to tell' })).toBeVisible();
  await page.goto(`/groups/${group}/insight/next-session`);
  await expect(page.getByRole('heading', { name: 'Not enough data' })).toBeVisible();
  const other = await signUp(server.origin, { name: 'Otto Other' });
  const address = `${server.origin}/groups/${group}/insight`;
  const reply = await fetch(address, { headers: { cookie: other.cookie } });
  expect(await reply.text()).not.toContain('Person 1');
});
