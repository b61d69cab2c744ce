import { expect, type Page } from '@playwright/test';
import { takeCookies } from './account';
import type { MemberPageState, Stage } from './page-state';
import { type StudyGroup, studyGroup } from './study-group';

type Member = 'owner' | 'learner' | 'administrator' | 'newcomer';
type Place = Pick<Stage, 'page' | 'context' | 'server'>;

async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** A page of somebody of the class, and what is done on it. */
export function memberPage(
  name: string,
  who: Member,
  path: string | ((group: StudyGroup) => string),
  act: (page: Page, group: StudyGroup, stage: Place) => Promise<unknown> = async () => {},
): MemberPageState {
  return {
    name,
    open: async (stage) => {
      const group = await studyGroup(stage.server);
      await takeCookies(stage.context, stage.server.origin, group[who]);
      await read(stage.page, typeof path === 'string' ? path : path(group));
      expect(stage.page.url(), `the page of the ${who}`).not.toContain('/sign-in');
      await act(stage.page, group, stage);
    },
  };
}

const visited = (
  name: string,
  path: string,
  act: (page: Page) => Promise<unknown> = async () => {},
): MemberPageState => ({
  name,
  open: async ({ page }) => {
    await read(page, path);
    await act(page);
  },
});

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

async function enter(page: Page, { email, password }: Record<'email' | 'password', string>): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Pages about accounts: those that let somebody in, one's own, and the administrator's. */
export const accountStates: MemberPageState[] = [
  visited('sign in, after a new password', '/sign-in?done=reset'),
  {
    ...visited('sign in, refused', '/sign-in', async (page) => {
      await enter(page, { email: 'nobody@mail.example', password: 'not this password' });
      await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeFocused();
    }),
    faults: ['401'],
  },
  {
    name: 'sign in, a second factor',
    open: async ({ page, server }) => {
      const { owner } = await studyGroup(server);
      await read(page, '/sign-in');
      await enter(page, owner);
      await expect(page.getByLabel('Code')).toBeFocused();
    },
  },
  visited('sign up, sent empty', '/sign-up', async (page) => {
    await page.getByRole('button', { name: 'Make my account' }).click();
    await expect(page.getByLabel('Name')).toBeFocused();
  }),
  visited('sign up, waiting to be let in', '/sign-up', async (page) => {
    await page.getByLabel('Name').fill('Ann');
    await page.getByLabel('E-mail').fill('ann.waits@mail.example');
    await page.getByLabel('Password').fill('correct horse battery');
    await page.getByRole('button', { name: 'Make my account' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'you signed up as' })).toBeFocused();
  }),
  visited('a forgotten password, asked for', '/forgot', async (page) => {
    await page.getByLabel('E-mail').fill('nobody@mail.example');
    await page.getByRole('main').getByRole('button').click();
    await expect(page.getByRole('status').first()).not.toBeEmpty();
  }),
  visited('a new password, by a link that is over', '/reset/over', async (page) => {
    await expect(page.getByRole('heading', { name: 'This link is over' })).toBeVisible();
  }),
  visited('an address to confirm', '/verify?token=over'),
  memberPage('account, new', 'newcomer', '/account'),
  memberPage('account, with all that it may have, all unfolded', 'owner', '/account', unfold),
  memberPage('account, a second factor begun', 'learner', '/account', async (page, { learner }) => {
    await page.getByText('Set up a second factor').click();
    const form = page.getByRole('form', { name: 'Second factor' });
    await form.getByLabel('Password').fill(learner.password);
    await form.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('img', { name: 'Code for an authenticator app' })).toBeVisible();
  }),
  {
    ...memberPage('account, not deleted', 'newcomer', '/account', async (page) => {
      const form = page.getByRole('form', { name: 'Delete the account' });
      await form.getByLabel('Password').fill('not this one');
      await form.getByLabel('Type “delete” to confirm').fill('delete');
      await form.getByRole('button').click();
      await expect(form.getByRole('alert')).toContainText('This is not your password.');
    }),
    faults: ['409', '429'],
  },
  memberPage('account, its menu', 'administrator', '/topics', async (page) => {
    await page.getByRole('button', { name: 'Account of Ada Admin' }).click();
    await expect(page.getByRole('link', { name: 'Administration' })).toBeVisible();
  }),
  memberPage('sign out, with much that was not sent', 'learner', '/glossary', async (page) => {
    await page.evaluate(() => {
      localStorage.setItem('checkpoint:offline', JSON.stringify({ waiting: 2 }));
      localStorage.setItem('checkpoint:note:one', 'mine');
      localStorage.setItem('checkpoint-deck ann one', '{}');
      const change = { position: 1, seq: 1, response: null, flagged: false, struck: [], spentMs: 0 };
      localStorage.setItem('checkpoint:mock:one', JSON.stringify({ at: 1, queue: [change] }));
    });
    await read(page, '/sign-out');
    const told = '2 answers, 1 note, answers of a mock exam and changes to a deck on this device were not sent yet.';
    await expect(page.getByText(told)).toBeVisible();
  }),
  memberPage('notices, none', 'newcomer', '/notices'),
  memberPage('notices', 'learner', '/notices'),
  memberPage('own reports, none', 'newcomer', '/reports'),
  memberPage('own reports', 'learner', '/reports'),
  memberPage('administration', 'administrator', '/admin'),
  memberPage('administration, nobody found', 'administrator', '/admin?search=zzzz'),
  memberPage('administration, an invite just made', 'administrator', '/admin?search=admin', async (page) => {
    await page.getByRole('button', { name: 'Make an invite' }).click();
    await expect(page.getByRole('region', { name: 'The link, shown only now' })).toBeVisible();
  }),
  memberPage('administration, an invite not made', 'administrator', '/admin?search=admin', async (page) => {
    const form = page.getByRole('form', { name: 'Another invite' });
    await form.getByLabel('How many').fill('0');
    await form.getByLabel('Days').fill('');
    await form.getByRole('button', { name: 'Make an invite' }).click();
    await expect(form.getByLabel('How many')).toBeFocused();
    await expect(form.getByLabel('How many')).toHaveAccessibleDescription('Enter a number from 1 to 1000.');
    await expect(form.getByLabel('Days')).toHaveAccessibleDescription('Enter a number from 1 to 90.');
  }),
  memberPage('reports on the shipped bank', 'administrator', '/admin/reports'),
];
