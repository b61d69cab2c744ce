import { expect } from '@playwright/test';
import { signUp, takeCookies } from './account';
import type { MemberPageState, Stage } from './page-state';

/** Somebody of whom a second factor is demanded opens a page, and finds what comes first. */
export async function openHeld({ page, context, server }: Pick<Stage, 'page' | 'context' | 'server'>, path: string) {
  const held = await signUp(server.origin, { name: 'Hanna Held' });
  await takeCookies(context, server.origin, held);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible();
  return {
    begin: async () => {
      const form = page.getByRole('form', { name: 'An authenticator app' });
      await form.getByLabel('Password').fill(held.password);
      await form.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByRole('img', { name: 'Code for an authenticator app' })).toBeVisible();
    },
  };
}

/** What somebody sees who has to set up a second factor; on a server that demands it of everybody. */
export const heldStates: MemberPageState[] = [
  { name: 'a second factor, owed', open: (stage) => openHeld(stage, '/plan') },
  {
    name: 'a second factor, owed and begun',
    open: async (stage) => (await openHeld(stage, '/plan')).begin(),
  },
];
