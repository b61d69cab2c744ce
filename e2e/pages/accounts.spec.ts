import { totpOf } from '@/server/testing/totp';
import { PASSWORD, signIn, signUp, takeCookies } from '../arrange/account';
import { demandOfAll } from '../arrange/demand';
import { expectAccessible } from '../arrange/expect-accessible';
import { answerTo, nextQuestion } from '../arrange/guest';
import { openHeld } from '../arrange/held-states';
import { expect, test } from '../test';

const unique = () => `${Math.random().toString(36).slice(2, 10)}@mail.example`;

test('a guest signs up, is let in by the link in the server’s log, and keeps what was practised', async ({
  page,
  guest,
  server,
  context,
  watch,
}) => {
  watch.expectFault('401');
  const next = await nextQuestion(guest);
  await guest.answers({ answers: [answerTo(next)] });
  const before = await guest.export();
  await takeCookies(context, server.origin, { cookie: guest.cookie ?? '' });
  await page.goto('/progress');
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign up' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByLabel('Name')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription(/Name is missing/);
  await page.getByLabel('Name').fill('Ann Example');
  const email = unique();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('Password').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `you signed up as ${email}` })).toBeFocused();
  await expectAccessible(page);
  const enter = async () => {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByLabel('Password').press('Enter');
  };
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).first().click();
  await enter();
  await expect(page.getByRole('alert').filter({ hasText: 'still waits to be confirmed' })).toBeFocused();
  const link = new RegExp(`A letter to ${email}: Confirm your address[\\s\\S]*?(/verify\\?\\S+)`);
  await expect.poll(() => link.exec(server.printed())?.[1]).toBeTruthy();
  await page.goto(link.exec(server.printed())?.[1] ?? '');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await enter();
  const menu = page.getByRole('button', { name: 'Account of Ann Example' });
  await expect(menu).toBeVisible();
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).toContain('checkpoint-session');
  expect(names).not.toContain('checkpoint-guest');
  const kept = await page.request.get('/api/me/export').then((response) => response.json());
  expect(kept.reviews).toEqual(before.reviews);
  expect(kept.memories).toEqual(before.memories);
  // The old cookie is nobody's: what it named has gone to the account.
  expect((await guest.get('/api/me/export')).status).toBe(401);
  await menu.click();
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('a second device brings its answers along when it signs in', async ({ guest, server }) => {
  const first = await nextQuestion(guest);
  await guest.answers({ answers: [answerTo(first)] });
  const ann = await signUp(server.origin, { cookie: guest.cookie ?? '' });
  const answered = (cookie: string) =>
    fetch(`${server.origin}/api/me/export`, { headers: { cookie } })
      .then((response) => response.json() as Promise<{ reviews: unknown[] }>)
      .then(({ reviews }) => reviews.length);
  expect(await answered(ann.cookie)).toBe(1);
  guest.cookie = null;
  const second = await nextQuestion(guest);
  await guest.answers({ answers: [answerTo(second)] });
  const jar = await signUp(server.origin, { name: 'Eve' });
  expect(await answered(jar.cookie)).toBe(0);
  const other = await fetch(`${server.origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin, cookie: guest.cookie ?? '' },
    body: JSON.stringify({ email: ann.email, password: ann.password }),
  });
  expect(other.status).toBe(200);
  expect(await answered(ann.cookie)).toBe(2);
});

test('a forgotten password is replaced by the link in the server’s log, and ends the other sessions', async ({
  page,
  server,
}) => {
  const ann = await signUp(server.origin);
  await page.goto('/sign-in?next=/plan');
  await page.getByRole('link', { name: /forgotten/ }).click();
  await page.getByLabel('E-mail').fill(ann.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'If this address has an account' })).toBeFocused();
  const link = new RegExp(`A letter to ${ann.email}: Choose a new[\\s\\S]*?(/reset/[\\w-]+)`);
  await expect.poll(() => link.exec(server.printed())?.[1]).toBeTruthy();
  await page.goto(link.exec(server.printed())?.[1] ?? '');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'New password' }).fill('another horse battery');
  await page.getByRole('button', { name: 'Keep this password' }).click();
  await expect(page.getByText('Your new password is kept.')).toBeVisible();
  const status = () =>
    fetch(`${server.origin}/api/me/export`, { headers: { cookie: ann.cookie } }).then((response) => response.status);
  await expect.poll(status).toBe(401);
  await page.getByLabel('E-mail').fill(ann.email);
  await page.getByLabel('Password').fill('another horse battery');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Account of Ann' })).toBeVisible();
});

test('a second factor is set up; then the password is half of it, and a recovery code works once', async ({
  page,
  server,
  watch,
}) => {
  watch.expectFault('401');
  watch.expectFault('400');
  const ann = await signUp(server.origin);
  await takeCookies(page.context(), server.origin, ann);
  await page.goto('/account');
  await page.getByText('Set up a second factor').click();
  await page.getByRole('form', { name: 'Second factor' }).getByLabel('Password').fill(ann.password);
  await page.getByRole('button', { name: 'Begin' }).click();
  const codes = page.getByRole('region', { name: 'Keep these recovery codes, shown only now' }).locator('pre');
  const recovery = ((await codes.textContent()) ?? '').split('\n')[0] ?? '';
  const secret = (await page.getByText(/^[A-Z2-7]{16,}$/).textContent()) ?? '';
  await page.getByLabel('Code of the app').fill(totpOf(secret, Date.now()));
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await expect(page.getByText('Signing in with a password asks for a code of your app.')).toBeVisible();
  await page.context().clearCookies();
  const enter = async () => {
    await page.goto('/sign-in?next=/glossary');
    await page.getByLabel('E-mail').fill(ann.email);
    await page.getByLabel('Password').fill(ann.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByLabel('Code')).toBeFocused();
  };
  await enter();
  await expectAccessible(page);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This code is not right' })).toBeFocused();
  // The next one, as this half minute's has been used; it is good for a while, and once.
  const code = totpOf(secret, Date.now() + 30_000);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/glossary$/);
  await expect(page.getByRole('button', { name: 'Account of Ann' })).toBeVisible();
  await ann.post('/api/auth/sign-out', {});
  await ann.post('/api/auth/sign-in', { email: ann.email, password: ann.password });
  expect((await ann.post('/api/auth/sign-in/code', { code })).status).toBe(401);
  for (const works of [true, false]) {
    await page.context().clearCookies();
    await enter();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(recovery);
    await page.getByRole('button', { name: 'Sign in' }).click();
    if (works) await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
    else await expect(page.getByRole('alert').filter({ hasText: 'recovery codes' })).toBeFocused();
  }
});

test('who owes a second factor sets it up first, and comes to the page that was asked for', async ({
  page,
  context,
  server,
}) => {
  const takeBack = await demandOfAll(server);
  try {
    const { begin } = await openHeld({ page, context, server }, '/glossary');
    await expectAccessible(page);
    await begin();
    await expectAccessible(page);
    const secret = (await page.getByText(/^[A-Z2-7]{16,}$/).textContent()) ?? '';
    await page.getByLabel('Code of the app').fill(totpOf(secret, Date.now()));
    await page.getByRole('button', { name: 'Switch it on' }).click();
    await expect(page).toHaveURL(/\/glossary$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
    await page.goto('/second-factor');
    await expect(page).toHaveURL(`${server.origin}/`);
  } finally {
    await takeBack();
  }
});

test('a passkey is added, signs in without a password, and is removed', async ({ page, server, context }) => {
  const ann = await signUp(server.origin);
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await takeCookies(context, server.origin, ann);
  await page.goto('/account');
  await page.getByLabel('Name of the passkey').fill('This laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('This laptop');
  await context.clearCookies();
  await page.goto('/sign-in?next=/topics');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/topics$/);
  await expect(page.getByRole('button', { name: 'Account of Ann' })).toBeVisible();
  await page.goto('/account');
  await page.getByRole('button', { name: 'Remove: This laptop' }).click();
  await expect(page.getByText('There is no passkey yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('There is no passkey yet.')).toBeVisible();
});

test('a wrong password and an unknown address look alike', async ({ page, server, watch }) => {
  watch.expectFault('401');
  const ann = await signUp(server.origin);
  const told: string[] = [];
  for (const email of [ann.email, unique()]) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not this password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'do not belong together' });
    await expect(alert).toBeFocused();
    told.push((await alert.textContent()) ?? '');
  }
  expect(told[0]).toBe(told[1]);
});

test('what somebody was on the way to comes after signing in, and no other site does', async ({ page, server }) => {
  const ann = await signUp(server.origin);
  await signIn(server.origin, ann);
  for (const [next, lands] of [
    ['/plan', '/plan'],
    ['//evil.example/', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
  ] as const) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel('E-mail').fill(ann.email);
    await page.getByLabel('Password').fill(ann.password);
    await page.getByLabel('Password').press('Enter');
    await expect(page).toHaveURL(`${server.origin}${lands}`);
  }
});
