import { randomUUID } from 'node:crypto';
import type { Store } from '@/server/store/open-store';
import type { Names } from './objects';
import type { Sample } from './samples';

const nobody = '00000000-0000-4000-8000-000000000000';
const preferences = {
  ...{ theme: 'dark', practice: { answersFirst: true, showsClock: false } },
  keys: { isOff: false, keys: {} },
};

/** Of an account's own: another session, and a token. */
export async function arrangeAccountThings(store: Store, userId: string | null): Promise<Names> {
  if (userId === null) return {};
  const [device, token] = [randomUUID(), randomUUID()];
  const expiresAt = new Date(Date.now() + 86_400_000);
  await store.db.session.create({ data: { id: device, token: randomUUID(), userId, expiresAt }, select: { id: true } });
  await store.db.apiToken.create({
    data: { id: token, userId, name: 'another script', tokenHash: randomUUID(), createdAt: BigInt(Date.now()) },
    select: { id: true },
  });
  return { device, token };
}

const byBrowser = { about: 'nothing', isForBrowsers: true } as const;

export const accountSamples: Readonly<Record<string, Sample>> = {
  'PATCH /api/account': { ...byBrowser, ask: () => ({ body: { name: 'New', digest: true, timeZone: 'Etc/UTC' } }) },
  'GET /api/account/preferences': { ...byBrowser, ask: () => ({}) },
  'PUT /api/account/preferences': { ...byBrowser, ask: () => ({ body: preferences }) },
  'DELETE /api/account/devices': { ...byBrowser, ask: () => ({ body: {} }) },
  'DELETE /api/account/devices/{device}': {
    ...{ about: 'learner', isForBrowsers: true, needs: 'device' },
    ask: ({ device = '' }) => ({ params: { device }, body: {} }),
  },
  'POST /api/account/tokens': { ...byBrowser, ask: () => ({ body: { name: 'Script' } }) },
  'DELETE /api/account/tokens/{token}': {
    ...{ about: 'learner', isForBrowsers: true, needs: 'token' },
    ask: ({ token = '' }) => ({ params: { token }, body: {} }),
  },
  // Who alone owns a group, or looks after the site, has to hand that over first.
  'POST /api/account/delete': { ...byBrowser, ask: () => ({ body: { password: null } }), allowed: [200, 409] },
  'GET /api/me/export/{table}': { about: 'nothing', ask: () => ({ params: { table: 'answers' } }) },
  // Nobody has this id: who may look after people is told so, as is everybody else.
  'PATCH /api/admin/people/{user}': {
    ...byBrowser,
    ask: () => ({ params: { user: nobody }, body: { isBlocked: true } }),
    allowed: [404],
  },
  'DELETE /api/admin/people/{user}/second-factor': {
    ...byBrowser,
    ask: () => ({ params: { user: nobody }, body: {} }),
    allowed: [404],
  },
  'PUT /api/admin/people/{user}/admission': {
    ...byBrowser,
    ask: () => ({ params: { user: nobody }, body: {} }),
    allowed: [404],
  },
  'DELETE /api/admin/people/{user}/admission': {
    ...byBrowser,
    ask: () => ({ params: { user: nobody }, body: {} }),
    allowed: [404],
  },
  // Who demands a factor has one, and nobody here has.
  'PUT /api/admin/second-factor': { ...byBrowser, ask: () => ({ body: { demand: 'staff' } }), allowed: [409] },
  'POST /api/admin/invites': { ...byBrowser, ask: () => ({ body: { role: 'member', maxUses: 1, days: 1 } }) },
  'DELETE /api/admin/invites/{invite}': {
    ...byBrowser,
    ask: () => ({ params: { invite: nobody }, body: {} }),
    allowed: [404],
  },
};
