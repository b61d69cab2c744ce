import type { Locator, Page } from '@playwright/test';
import { signUp, takeCookies } from '../arrange/account';
import { letIn, makeGroup } from '../arrange/group';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/small' });

interface Waiting {
  who: 'owner' | 'learner';
  path(group: string): string;
  prepare?(page: Page): Promise<unknown>;
  /** What asks the server when it is pressed. */
  find(page: Page): Locator;
  api: string;
}

const waiting: Record<string, Waiting> = {
  'a new deck': {
    who: 'owner',
    path: (group) => `/groups/${group}/decks`,
    prepare: (page) => page.getByRole('textbox', { name: 'Name' }).fill('pelicans'),
    find: (page) => page.getByRole('button', { name: 'Create the deck' }),
    api: '**/api/decks/*',
  },
  'what the others see': {
    who: 'learner',
    path: (group) => `/groups/${group}/members`,
    find: (page) => page.getByRole('switch', { name: /^Share/ }),
    api: '**/share',
  },
  'a plan': {
    who: 'learner',
    path: () => '/plan',
    find: (page) => page.getByRole('button', { name: 'Keep this plan' }),
    api: '**/api/plan',
  },
};

for (const [name, { who, path, prepare, find, api }] of Object.entries(waiting))
  test(`while the server is asked for ${name}, the focus stays, and a second press does nothing`, async ({
    page,
    context,
    server,
    watch,
  }) => {
    watch.expectFault('409 (Conflict)');
    const owner = await signUp(server.origin, { name: 'Olga Owner' });
    const learner = await signUp(server.origin, { name: 'Lee Learner' });
    const groupId = await makeGroup(owner, 'Evening class');
    await letIn({ owner, groupId }, learner);
    await takeCookies(context, server.origin, who === 'owner' ? owner : learner);
    await page.goto(path(groupId));
    await prepare?.(page);
    let asked = 0;
    let answer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(api, async (route) => {
      asked += 1;
      await mayAnswer;
      await route.fulfill({ status: 409, json: { error: 'refused', message: 'Not now.' } });
    });
    const control = find(page);
    await control.press('Space');
    await expect.poll(() => asked).toBe(1);
    await expect(control).toBeDisabled();
    await expect(control).toBeFocused();
    await control.press('Space');
    answer();
    await expect(control).toBeEnabled();
    await expect(page.getByText('Not now.')).toBeVisible();
    expect(asked).toBe(1);
  });
