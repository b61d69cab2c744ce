import { expect } from '@playwright/test';
import { memberPage } from './account-states';
import type { MemberPageState } from './page-state';
import { type StudyGroup, studyGroup } from './study-group';

const of =
  (path: string) =>
  ({ groupId }: StudyGroup) =>
    `/groups/${groupId}${path}`;
const ofOwn =
  (path: string) =>
  ({ ownGroupId }: StudyGroup) =>
    `/groups/${ownGroupId}${path}`;

/** Pages of groups, as who teaches and who learns find them, filled and empty. */
export const groupStates: MemberPageState[] = [
  memberPage('groups, one empty', 'newcomer', '/groups'),
  memberPage('groups, with work to do', 'learner', '/groups'),
  memberPage('home, with work to do', 'learner', '/'),
  memberPage('a new group, without a name', 'newcomer', '/groups/new', async (page) => {
    await page.getByRole('button', { name: 'Make the group' }).click();
    await expect(page.getByText('Give the group a name')).toBeVisible();
  }),
  memberPage('group, empty', 'newcomer', ofOwn('')),
  memberPage('group, to a learner', 'learner', of('')),
  memberPage('group, to its owner, unfolded', 'owner', of(''), async (page) => {
    await page.getByText('Rename, leave or delete the group').click();
  }),
  memberPage('members, to a learner', 'learner', of('/members')),
  memberPage('members, to the owner', 'owner', of('/members')),
  memberPage('members, asked once more', 'owner', of('/members'), async (page) => {
    await page.getByRole('button', { name: 'Remove Chen Wei' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  memberPage('invites, none', 'newcomer', ofOwn('/invites')),
  memberPage('invites, one just made', 'owner', of('/invites'), async (page) => {
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect(page.getByLabel('Link into the group')).toBeVisible();
  }),
  {
    name: 'an invite, to a visitor',
    open: async ({ page, server }) => {
      const { owner, groupId } = await studyGroup(server);
      const made = await owner.post(`/api/groups/${groupId}/invites`, { role: 'learner', maxUses: 1, days: 1 });
      await page.goto(`/join/${(made.body as { token: string }).token}`);
      await expect(page.getByRole('heading', { name: 'You are invited to a group' })).toBeVisible();
    },
  },
  {
    name: 'an invite that is over',
    open: async ({ page }) => {
      await page.goto(`/join/${'a'.repeat(43)}`);
      await expect(page.getByRole('heading', { name: 'This link does not let anybody in' })).toBeVisible();
    },
  },
  memberPage('assignments, none', 'newcomer', ofOwn('/assignments')),
  memberPage('assignments, to a learner', 'learner', of('/assignments')),
  memberPage('assignments, to the owner', 'owner', of('/assignments')),
  memberPage('assignment, to a learner', 'learner', ({ groupId, open }) => `/groups/${groupId}/assignments/${open}`),
  memberPage('assignment, to the owner', 'owner', ({ groupId, past }) => `/groups/${groupId}/assignments/${past}`),
  memberPage(
    'assignment of an exam, coming',
    'owner',
    ({ groupId, coming }) => `/groups/${groupId}/assignments/${coming}`,
  ),
  memberPage('a new assignment, without a title', 'owner', of('/assignments/new'), async (page) => {
    await page.getByRole('button', { name: 'Assign it' }).click();
    await expect(page.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true');
  }),
  memberPage(
    'an assignment under way',
    'learner',
    ({ groupId, open }) => `/groups/${groupId}/assignments/${open}`,
    async (page) => {
      await page.getByRole('button', { name: 'Go on' }).click();
      await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
    },
  ),
  memberPage('decks, none', 'newcomer', ofOwn('/decks')),
  memberPage('decks', 'owner', of('/decks')),
  memberPage(
    'deck, with a mistake in it',
    'owner',
    ({ groupId, deckId }) => `/groups/${groupId}/decks/${deckId}`,
    async (page) => {
      await expect(page.getByRole('button', { name: /^Error, line/ }).first()).toBeVisible({ timeout: 30_000 });
    },
  ),
  memberPage('people, none', 'newcomer', ofOwn('/insight')),
  memberPage('people', 'owner', of('/insight')),
  memberPage('mastery', 'owner', of('/insight/mastery')),
  memberPage('mix-ups, too few people', 'newcomer', ofOwn('/insight/mix-ups')),
  memberPage('mix-ups', 'owner', of('/insight/mix-ups')),
  memberPage('items', 'owner', of('/insight/items')),
  memberPage('next session, nothing to say', 'newcomer', ofOwn('/insight/next-session')),
  memberPage('next session', 'owner', of('/insight/next-session')),
  memberPage('reports of a group, none', 'newcomer', ofOwn('/reports')),
  memberPage('reports of a group', 'owner', of('/reports')),
];
