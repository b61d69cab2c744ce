import type { Page } from '@playwright/test';
import { admit, type SignedUp, signUp, takeCookies } from '../arrange/account';
import { beforeScripts } from '../arrange/before-scripts';
import { expectAccessible } from '../arrange/expect-accessible';
import { assign, letIn, makeGroup } from '../arrange/group';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/small' });

const dontKnow = (page: Page) => page.getByRole('button', { name: /I don’t know/ });

test('an instructor makes a group and invites; a learner joins, does an assignment, and the instructor sees it', async ({
  page,
  context,
  browser,
  server,
  watch,
}) => {
  const teacher = await signUp(server.origin, { name: 'Tess Teacher' });
  await takeCookies(context, server.origin, teacher);
  await page.goto('/groups');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make a group' }).click();
  await page.getByRole('button', { name: 'Make the group' }).click();
  await expect(page.getByLabel('Name of the group')).toHaveAccessibleDescription(/Give the group a name/);
  await page.getByLabel('Name of the group').fill('Orchard class');
  await page.getByRole('button', { name: 'Make the group' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Orchard class' })).toBeVisible();
  await expectAccessible(page);

  // What is submitted before the page's own code is there waits for it.
  await beforeScripts(page, async () => {
    await page.getByRole('link', { name: 'Invite learners' }).click({ noWaitAfter: true });
    await page.getByRole('button', { name: 'Make a link' }).click({ noWaitAfter: true });
  });
  const shown = page.getByLabel('Link into the group');
  await expect(shown).toHaveValue(/\/join\/[\w-]{43}$/);
  await expectAccessible(page);
  const link = await shown.inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('0 of 1 joined')).toBeVisible();

  await page.getByRole('navigation', { name: 'Group' }).getByRole('link', { name: 'Assignments' }).click();
  await page.getByRole('link', { name: 'Assign something' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assign something' })).toBeVisible();
  await expectAccessible(page);
  await test.step('an exam that the bank cannot fill is not assigned', async () => {
    watch.expectFault('409 (Conflict)');
    await page.getByRole('radio', { name: 'A mock exam' }).press('Space');
    await page.getByLabel('Title').fill('The whole exam');
    await page.getByRole('button', { name: 'Assign it' }).press('Enter');
    await expect(page.getByLabel('Form of exam')).toBeFocused();
    await expect(page.getByLabel('Form of exam')).toHaveAccessibleDescription(/The bank has too few items/);
    await page.getByRole('radio', { name: 'Topics' }).press('Space');
  });
  await page.getByLabel('Title').fill('Fruit to begin with');
  await page.getByLabel('Questions').fill('2');
  await page.getByRole('button', { name: 'Assign it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fruit to begin with' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nobody learns here yet' })).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: server.origin });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'You are invited to a group' })).toBeVisible();
  await expect(other.getByRole('main')).toContainText('Orchard class');
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Make an account' }).click();
  await other.getByLabel('Name').fill('Lee Learner');
  const email = `lee.${Date.now()}@mail.example`;
  await other.getByLabel('E-mail').fill(email);
  await other.getByLabel('Password').fill('correct horse battery');
  await other.getByRole('button', { name: 'Make my account' }).click();
  await expect(other.getByRole('status').filter({ hasText: email })).toBeFocused();
  await admit(server.origin, email);
  await other.getByRole('main').getByRole('link', { name: 'Sign in' }).first().click();
  await other.getByLabel('E-mail').fill(email);
  await other.getByLabel('Password').fill('correct horse battery');
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await other.getByRole('button', { name: 'Join the group' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Orchard class' })).toBeVisible();
  await other.goto('/');
  await other
    .getByRole('region', { name: 'Assigned to you' })
    .getByRole('link', { name: 'Fruit to begin with' })
    .click();
  await expect(other.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Begin' }).click();
  for (const at of [1, 2]) {
    await expect(other.getByText(`Question ${at} of 2`, { exact: true })).toBeVisible();
    if (at === 2) {
      await other.reload();
      await expect(other.getByText('Question 2 of 2', { exact: true })).toBeVisible();
    }
    await dontKnow(other).click();
    await other.getByRole('button', { name: /^(Next question|See the summary)$/ }).click();
  }
  await expect(other.getByText('Handed in: 2 of 2 answered, 0 of them right.')).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Back to the assignment' }).click();
  await expect(other.getByText('2 of 2 answered, 0 % right')).toBeVisible();
  await elsewhere.close();

  await page.reload();
  await expect(page.getByText('1 of 1 done')).toBeVisible();
  await expect(page.getByRole('row', { name: /Lee Learner/ })).toContainText('2 of 2 answered, 0 % right');
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link does not let anybody in' })).toBeVisible();
});

test('what is assigned can be left and gone on with on another device, and tells verdicts when it is handed in', async ({
  page,
  context,
  browser,
  server,
}) => {
  const { learner, groupId, owner } = await classOf(server.origin);
  const id = await assign({ owner, groupId }, { mode: 'end', questions: 3 });
  await takeCookies(context, server.origin, learner);
  await page.goto(`/groups/${groupId}/assignments/${id}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Question 1 of 3', { exact: true })).toBeVisible();
  await dontKnow(page).click();
  await expect(page.getByText('Question 2 of 3', { exact: true })).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: server.origin });
  await takeCookies(elsewhere, server.origin, learner);
  const other = await elsewhere.newPage();
  await other.goto(`/groups/${groupId}/assignments/${id}`);
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(other.getByText('Question 2 of 3', { exact: true })).toBeVisible();
  await dontKnow(other).click();
  await expect(other.getByText('Question 3 of 3', { exact: true })).toBeVisible();
  await other.getByRole('button', { name: /finish/i }).click();
  await expect(other.getByText(/not handed in yet/)).toBeVisible();
  await other.getByRole('button', { name: 'Hand it in now' }).click();
  await expect(other.getByText('Handed in: 2 of 3 answered, 0 of them right.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await elsewhere.close();
});

test('learners are told of what is assigned, see names and what is shared, and nothing of how a group is run', async ({
  page,
  context,
  server,
  watch,
}) => {
  watch.expectFault('404 (Not Found)');
  const { learner, groupId, owner } = await classOf(server.origin);
  await assign({ owner, groupId });
  await page.goto(`/groups/${groupId}/members`);
  await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=%2Fgroups%2F${groupId}%2Fmembers$`));
  await takeCookies(context, server.origin, learner);
  await page.goto('/groups');
  await page.getByRole('button', { name: 'Account of Lee Learner, 1 new notice' }).click();
  const isRead = page.waitForResponse('**/api/notices/read');
  await page.getByRole('link', { name: 'Notices (1 new)' }).click();
  await expect(page.getByRole('link', { name: /New assignment: Fruit, two questions/ })).toBeVisible();
  await expectAccessible(page);
  expect((await isRead).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account of Lee Learner', exact: true })).toBeVisible();

  await page.goto(`/groups/${groupId}/members`);
  await expect(page.getByText('Olga Owner')).toBeVisible();
  const share = page.getByRole('switch', { name: /Share how my assignments go/ });
  await share.press('Space');
  await expect(share).toBeChecked();
  await page.reload();
  await expect(share).toBeChecked();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Decks' })).toBeHidden();
  for (const closed of ['invites', 'assignments/new'])
    expect((await page.goto(`/groups/${groupId}/${closed}`))?.status(), closed).toBe(404);
});

test('owners change roles, remove and delete, each asked once more', async ({ page, context, server, watch }) => {
  watch.expectFault('409 (Conflict)');
  watch.expectFault('404 (Not Found)');
  const { groupId, owner } = await classOf(server.origin);
  await takeCookies(context, server.origin, owner);
  await page.goto(`/groups/${groupId}/members`);
  await page.getByRole('combobox', { name: 'Role of Olga Owner' }).selectOption('Learner');
  await page.getByRole('button', { name: 'Make Olga Owner a learner' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'at least one owner' })).toBeVisible();
  const roleOfLee = page.getByRole('combobox', { name: 'Role of Lee Learner' });
  await roleOfLee.focus();
  const line = page.getByRole('listitem').filter({ hasText: 'Lee Learner' });
  // Walking through the list changes nothing yet, and walking back takes the offer away.
  await roleOfLee.press('ArrowDown');
  await expect(line.getByRole('button', { name: 'Make Lee Learner an instructor' })).toBeVisible();
  await roleOfLee.press('ArrowUp');
  await expect(line.getByRole('button', { name: /^Make Lee/ })).toBeHidden();
  await roleOfLee.press('ArrowDown');
  await line.getByRole('button', { name: 'Make Lee Learner an instructor' }).press('Enter');
  await expect(line.getByText('Instructor').first()).toBeVisible();
  await expect(page.getByText('Lee Learner is an instructor now.')).toBeVisible();
  await expect(roleOfLee).toBeFocused();
  await page.getByRole('button', { name: 'Remove Lee Learner' }).press('Enter');
  const asked = page.getByRole('dialog', { name: 'Remove Lee Learner?' });
  await expect(asked).toBeVisible();
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByText('Lee Learner', { exact: true })).toBeHidden();
  await page.goto(`/groups/${groupId}`);
  await page.getByText('Rename, leave or delete the group').click();
  await page.getByRole('button', { name: 'Delete the group' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'You are in no group yet' })).toBeVisible();
  expect((await page.goto(`/groups/${groupId}`))?.status()).toBe(404);
});

async function classOf(origin: string): Promise<{ owner: SignedUp; learner: SignedUp; groupId: string }> {
  const owner = await signUp(origin, { name: 'Olga Owner' });
  const learner = await signUp(origin, { name: 'Lee Learner' });
  const groupId = await makeGroup(owner, 'Evening class');
  await letIn({ owner, groupId }, learner);
  return { owner, learner, groupId };
}
