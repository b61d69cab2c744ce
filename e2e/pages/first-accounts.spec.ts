import { PASSWORD } from '../arrange/account';
import { expectAccessible } from '../arrange/expect-accessible';
import { startProvider } from '../arrange/identity-provider';
import { prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { expect, test } from '../test';

const BANK = 'e2e/banks/small';
/** Who is always signed in at the provider of identities. */
const CLEO = { sub: 'person-1', email: 'cleo@campus.example', name: 'Cleo' };

test('the link that a new server prints makes its first administrator, once, who invites, promotes and blocks; a provider lets nobody in', async ({
  page,
  browser,
  watch,
}) => {
  watch.expectFault('request to another host');
  watch.expectFault('404');
  watch.expectFault('401 (Unauthorized)');
  watch.expectFault('409 (Conflict)');
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const provider = await startProvider(CLEO);
  const server = await startServer(data.path, BANK, { ...provider.settings, SIGN_UPS: '' });
  const link = /http:\/\/\S+\/welcome\/[\w-]+/;
  await expect.poll(() => link.exec(server.printed())?.[0]).toBeTruthy();
  const address = link.exec(server.printed())?.[0] ?? '';
  await page.goto(address);
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('E-mail').fill('ada@mail.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Account of Ada' }).click();
  await page.getByRole('link', { name: 'Administration' }).click();
  await page.getByRole('button', { name: 'Make an invite' }).click();
  const shown = page.getByRole('region', { name: 'The link, shown only now' });
  const invite = ((await shown.locator('pre').textContent()) ?? '').trim();

  const elsewhere = await browser.newContext({ baseURL: server.origin, serviceWorkers: 'block' });
  const bob = await elsewhere.newPage();
  await bob.goto(invite);
  await bob.getByLabel('Name').fill('Bob');
  await bob.getByLabel('E-mail').fill('bob@mail.example');
  await bob.getByLabel('Password').fill(PASSWORD);
  await bob.getByRole('button', { name: 'Make my account' }).click();
  await expect(bob.getByRole('status').filter({ hasText: 'you signed up as bob@mail.example' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account of Ada, 1 waits to be let in' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Let in: Bob' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Bob can sign in now.' })).toBeVisible();
  await bob.getByRole('main').getByRole('link', { name: 'Sign in' }).first().click();
  await bob.getByLabel('E-mail').fill('bob@mail.example');
  await bob.getByLabel('Password').fill(PASSWORD);
  await bob.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(bob.getByRole('button', { name: 'Account of Bob' })).toBeVisible();
  /** What Bob's browser is answered, asked until it is this. */
  const seesAdministration = (status: number) =>
    expect.poll(async () => (await bob.request.get('/admin')).status()).toBe(status);
  await seesAdministration(404);
  /** With another role Bob is nobody until he signs in. */
  const signsInAnew = async () => {
    const led = async () => (await bob.request.get('/account', { maxRedirects: 0 })).headers().location ?? '';
    await expect.poll(led).toContain('/sign-in');
    await bob.goto('/account');
    await bob.getByLabel('E-mail').fill('bob@mail.example');
    await bob.getByLabel('Password').fill(PASSWORD);
    await bob.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(bob.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  };

  await page.reload();
  await expect(page.getByText('No link lets anybody in.')).toBeVisible();
  await page.getByRole('button', { name: 'Make administrator: Bob' }).click();
  await signsInAnew();
  await seesAdministration(200);
  await page.getByRole('button', { name: 'Make a member: Bob' }).click();
  await signsInAnew();
  await seesAdministration(404);
  await page.getByRole('button', { name: 'Block: Bob' }).click();
  await expect(page.getByText('Blocked', { exact: true })).toBeVisible();
  // Nobody is known there any more, so the way is to signing in.
  await expect
    .poll(async () => (await bob.request.get('/admin', { maxRedirects: 0 })).headers().location)
    .toContain('/sign-in');
  await bob.goto('/account');
  await bob.getByLabel('E-mail').fill('bob@mail.example');
  await bob.getByLabel('Password').fill(PASSWORD);
  const enter = bob.getByRole('button', { name: 'Sign in', exact: true });
  await enter.click();
  await expect(bob.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeFocused();
  await page.getByRole('button', { name: 'Unblock: Bob' }).click();
  await expect(page.getByText('Blocked', { exact: true })).toBeHidden();
  await enter.click();
  await expect(bob.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await elsewhere.close();

  // Choosing whom to ask demands nothing of anybody until it is sent; and who demands a factor has one.
  await page.getByRole('radio', { name: 'Everybody' }).press('Space');
  await page.getByRole('button', { name: 'Demand it now' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'on the page of your account' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Nobody' })).toBeChecked();

  const form = page.getByRole('form', { name: 'Another invite' });
  await form.getByLabel(/^E-mail/).fill('dora');
  await form.getByRole('button', { name: 'Make an invite' }).click();
  await expect(form.getByLabel(/^E-mail/)).toBeFocused();
  await form.getByLabel(/^E-mail/).fill('dora@mail.example');
  await form.getByRole('button', { name: 'Make an invite' }).click();
  await expect(shown).toBeVisible();
  await page.context().clearCookies();
  await page.goto(((await shown.locator('pre').textContent()) ?? '').trim());
  await expect(page.getByText('The invite is for dora@mail.example')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Dora');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('button', { name: 'Account of Dora' })).toBeVisible();

  await page.context().clearCookies();
  expect((await page.goto(address))?.status()).toBe(404);
  await page.goto(`${server.origin}/sign-up`);
  await expect(page.getByText('An account needs an invite here.')).toBeVisible();
  await page.goto(`${server.origin}/sign-in`);
  await page.getByRole('button', { name: 'Sign in with Campus' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'needs an invite' })).toBeFocused();
  // A page that is still asking for its icon would tell that the server went away.
  await page.goto('about:blank');
  expect(await server.stop()).toBe(0);
  await provider.close();
  await data.remove();
});

test('a provider of identities signs people in, and makes them an account where sign-ups allow it', async ({
  page,
  watch,
}) => {
  watch.expectFault('request to another host');
  const provider = await startProvider(CLEO);
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const open = await startServer(data.path, BANK, { ...provider.settings, SIGN_UPS: 'open' });
  for (const visit of [1, 2]) {
    await page.context().clearCookies();
    await page.goto(`${open.origin}/sign-in?next=/glossary`);
    await page.getByRole('button', { name: 'Sign in with Campus' }).click();
    await expect(page, `visit ${visit}`).toHaveURL(`${open.origin}/glossary`);
    await expect(page.getByRole('button', { name: 'Account of Cleo' })).toBeVisible();
  }
  await page.goto('about:blank');
  expect(await open.stop()).toBe(0);
  await provider.close();
  await data.remove();
});
