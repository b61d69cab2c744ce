import { TABLES } from '@/server/account/write-csv';
import { signIn, signUp, takeCookies } from '../arrange/account';
import { expectAccessible } from '../arrange/expect-accessible';
import { getReady, statusOf } from '../arrange/offline-player';
import { expect, test } from '../test';

test('everything can be taken away, tables too, and nothing in it signs in', async ({ server, context, page }) => {
  const ann = await signUp(server.origin, { name: 'Ann' });
  await takeCookies(context, server.origin, ann);
  await page.goto('/account');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Everything (JSON)' }).click();
  expect((await download).suggestedFilename()).toBe('checkpoint-progress.json');
  const file = await (await page.request.get('/api/me/export')).json();
  expect(file).toMatchObject({ format: 'checkpoint/1', account: { name: 'Ann', email: ann.email, groups: [] } });
  expect(JSON.stringify(file)).not.toMatch(/argon2|password/i);
  await page.getByText('All other tables (CSV)').click();
  await expect(page.getByRole('link', { name: 'mock exams' })).toBeVisible();
  await expectAccessible(page);
  const links = page.locator('a[href^="/api/me/export/"]');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.map((href) => href.split('/').at(-1)).sort()).toEqual(Object.keys(TABLES).sort());
  for (const href of hrefs) {
    const reply = await page.request.get(href);
    expect(reply.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(await reply.text()).toMatch(/^[a-zA-Z]+,.*\r\n/);
  }
});

test('a program acts by a token, without a cookie, until it is taken back', async ({ server, context, page }) => {
  const ann = await signUp(server.origin);
  await takeCookies(context, server.origin, ann);
  await page.goto('/account');
  await page.getByLabel('Name of the program').fill('Notebook');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const shown = page.getByRole('region', { name: 'The token, shown only now' });
  const token = ((await shown.locator('pre').textContent()) ?? '').trim();
  const ask = (path: string, method = 'GET') =>
    fetch(server.origin + path, {
      ...{ method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } },
      ...(method !== 'GET' && { body: '{}' }),
    });
  expect(await (await ask('/api/me/export')).json()).toMatchObject({ account: { email: ann.email } });
  expect((await ask('/api/practice/next', 'POST')).status).toBe(200);
  // It does not change who gets in.
  expect((await ask('/api/account/devices', 'DELETE')).status).toBe(401);
  await page.reload();
  await expect(page.getByText(/Made .*, last used/)).toBeVisible();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole('button', { name: 'Take back: Notebook' }).click();
  await expect(page.getByText('No program has a token.')).toBeVisible();
  await expect.poll(async () => (await ask('/api/me/export')).status).toBe(401);
});

test('another password takes back what programs have, where that is wished', async ({ server, context, page }) => {
  const ann = await signUp(server.origin);
  const { token } = (await ann.post('/api/account/tokens', { name: 'Notebook' })).body as { token: string };
  await takeCookies(context, server.origin, ann);
  await page.goto('/account');
  await page.getByText('Change the password', { exact: true }).first().click();
  const form = page.getByRole('form', { name: 'Another password' });
  await form.getByLabel('Password until now').fill(ann.password);
  await form.getByLabel('New password').fill('quite another one');
  const tokensToo = form.getByRole('switch', { name: 'Take back the token too' });
  await expect(tokensToo).not.toBeChecked();
  await tokensToo.check();
  await form.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('No program has a token any more.')).toBeVisible();
  const asked = await fetch(`${server.origin}/api/me/export`, { headers: { authorization: `Bearer ${token}` } });
  expect(asked.status).toBe(401);
});

test('another device is seen and signed out from here', async ({ server, context, page }) => {
  const ann = await signUp(server.origin);
  const other = await signIn(server.origin, ann);
  await takeCookies(context, server.origin, ann);
  await page.goto('/account');
  const devices = page.getByRole('list', { name: 'Devices' });
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign out all others' }).click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);
  const exported = () => fetch(`${server.origin}/api/me/export`, { headers: { cookie: other.cookie } });
  await expect.poll(async () => (await exported()).status).toBe(401);
  await page.reload();
  await expect(page.getByText('This one')).toBeVisible();
});

test('signing out warns of answers that wait, and leaves nothing on the device', async ({
  server,
  context,
  page,
  practice,
  watch,
}) => {
  watch.expectFault('ERR_FAILED');
  await takeCookies(context, server.origin, await signUp(server.origin));
  await practice.open();
  await getReady(page);
  await page.route('**/api/practice/{answers,next}', (route) => route.abort());
  await practice.chooseFirst();
  await practice.submit();
  await expect.poll(async () => (await statusOf(page)).waiting).toBe(1);
  await page.goto('/sign-out');
  const warning = page.getByText('1 answer on this device was not sent yet. Signing out throws it away.');
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Send first' }).click();
  await expect(page.getByRole('button', { name: 'Send again' })).toBeVisible();
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Sign out without sending' }).click();
  await expect(page).toHaveURL(`${server.origin}/`);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect.poll(async () => (await statusOf(page)).waiting).toBe(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('checkpoint:draft'))).toBeNull();
  const left = async () => {
    const databases = await indexedDB.databases();
    return Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const { objectStoreNames } = opening.result;
              if (objectStoreNames.length === 0) return resolve(0);
              const work = opening.result.transaction([...objectStoreNames]);
              let count = 0;
              for (const one of objectStoreNames)
                work.objectStore(one).count().onsuccess = (event) => {
                  count += (event.target as IDBRequest<number>).result;
                };
              work.oncomplete = () => resolve(count);
            };
          }),
      ),
    );
  };
  await expect.poll(async () => (await page.evaluate(left)).every((count) => count === 0)).toBe(true);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('an account is deleted by its password, and everywhere signed out', async ({ server, context, page, watch }) => {
  const ann = await signUp(server.origin);
  const other = await signIn(server.origin, ann);
  await takeCookies(context, server.origin, ann);
  watch.expectFault('409');
  await page.goto('/account');
  const form = page.getByRole('form', { name: 'Delete the account' });
  await form.getByLabel('Password').fill('not this one');
  await form.getByLabel('Type “delete” to confirm').fill('delete');
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('This is not your password.');
  await form.getByLabel('Password').fill(ann.password);
  await form.getByRole('button').click();
  await expect(page).toHaveURL(`${server.origin}/`);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  const exported = () => fetch(`${server.origin}/api/me/export`, { headers: { cookie: other.cookie } });
  await expect.poll(async () => (await exported()).status).toBe(401);
  await expect(signIn(server.origin, ann)).rejects.toThrow();
});

test('look and keys come along to another device', async ({ server, context, page, browser }) => {
  const ann = await signUp(server.origin);
  await takeCookies(context, server.origin, ann);
  await page.goto('/settings');
  const kept = page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/account/preferences') &&
      response.request().postData()?.includes('"showsClock":true') === true,
  );
  await page.getByRole('switch', { name: /Show a clock/ }).click();
  expect((await kept).status()).toBe(200);
  const second = await browser.newPage({ baseURL: server.origin });
  await second.goto('/sign-in');
  await second.getByLabel('E-mail').fill(ann.email);
  await second.getByLabel('Password').fill(ann.password);
  await second.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(second).toHaveURL(`${server.origin}/`);
  await second.goto('/settings');
  await expect(second.getByRole('switch', { name: /Show a clock/ })).toBeChecked();
  await second.close();
});

test('administration is not there for others', async ({ server, context, page, watch }) => {
  watch.expectFault('404');
  await takeCookies(context, server.origin, await signUp(server.origin));
  expect((await page.goto('/admin'))?.status()).toBe(404);
});
