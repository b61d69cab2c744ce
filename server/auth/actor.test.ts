import { createHmac, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arrangeStore } from '../practice/testing/arrange';
import { forgetProcessWide, processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { arrangeAccount, arrangeGuest } from '../testing/arrange-accounts';
import type { Member } from './actor';
import { actorOf } from './actor';
import { guestCookie } from './guest-cookie';
import { hashToken, newToken, secretNamed } from './secrets';
import { signedInBy } from './session';

let store: Store;
let member: Member;
let session: { cookie: string; token: string };

beforeAll(async () => {
  store = await arrangeStore();
  processWide('store', () => Promise.resolve(store));
});

beforeEach(async () => {
  for (const name of ['sessions', 'token-owners']) forgetProcessWide(name);
  member = await arrangeAccount(store, { name: 'Ann' });
  session = await beginSession(member.userId);
});

/** A session as signing in begins one. */
async function beginSession(userId: string): Promise<{ cookie: string; token: string }> {
  const token = randomUUID();
  const at = new Date();
  const expiresAt = new Date(at.getTime() + 3_600_000);
  await store.db.session.create({
    data: { id: `id of ${token}`, token, userId, expiresAt, createdAt: at, updatedAt: at },
  });
  const signature = createHmac('sha256', await secretNamed('auth-secret'))
    .update(token)
    .digest('base64');
  return { token, cookie: `checkpoint-session=${encodeURIComponent(`${token}.${signature}`)}` };
}

const actor = (headers: Record<string, string>) => actorOf(new Headers(headers));
const by = (cookie: string) => actor({ cookie });

describe('who makes a request', () => {
  it('is a member by a session, before being a guest', async () => {
    const guest = (await guestCookie((await arrangeGuest(store)).learnerId)).split(';')[0] ?? '';
    expect(await by(`${guest}; ${session.cookie}`)).toMatchObject({
      ...{ kind: 'member', userId: member.userId, learnerId: member.learnerId, isAdministrator: false },
      by: { session: `id of ${session.token}` },
    });
    expect(await by(guest)).toMatchObject({ kind: 'guest' });
  });

  it.each<[string, (cookie: string) => string]>([
    ['no signature', (cookie) => cookie.split('.')[0] ?? ''],
    ['another signature', (cookie) => `${cookie.slice(0, -8)}AAAAAAAA`],
    ['half an escape', () => 'checkpoint-session=%E0%A4%A'],
    ['nothing', () => 'checkpoint-session='],
    ['a session of nobody', (cookie) => cookie.replace(/=[\w-]{36}/, `=${randomUUID()}`)],
  ])('is nobody by a session cookie with %s', async (_, change) => {
    expect(await by(change(session.cookie))).toEqual({ kind: 'visitor' });
  });

  it('is looked up again within a second: what ended, ends', async () => {
    const headers = new Headers({ cookie: session.cookie });
    const now = Date.now();
    expect(await signedInBy(headers, now)).toMatchObject({ isAdministrator: false });
    await store.db.user.update({ where: { id: member.userId }, data: { role: 'administrator' } });
    expect(await signedInBy(headers, now + 999)).toMatchObject({ isAdministrator: true });
    await store.db.user.update({ where: { id: member.userId }, data: { blockedAt: 1n } });
    expect(await signedInBy(headers, now + 1_999)).toBeNull();
    await store.db.user.update({ where: { id: member.userId }, data: { blockedAt: null } });
    await store.db.session.deleteMany();
    expect(await signedInBy(headers, now + 2_999)).toBeNull();
  });

  it('is a token’s owner, whatever cookies come along, until the token is taken back', async () => {
    const token = newToken();
    const data = {
      id: randomUUID(),
      userId: member.userId,
      name: 'script',
      tokenHash: hashToken(token),
      createdAt: 1n,
    };
    await store.db.apiToken.create({ data });
    const other = await beginSession((await arrangeAccount(store)).userId);
    const both = { cookie: other.cookie, authorization: `Bearer ${token}` };
    expect(await actor(both)).toMatchObject({ kind: 'member', userId: member.userId, by: { token: data.id } });
    expect((await store.db.apiToken.findUnique({ where: { id: data.id } }))?.lastUsedAt).not.toBeNull();
    expect(await actor({ ...both, authorization: 'Bearer of-nobody' })).toEqual({ kind: 'visitor' });
    await store.db.apiToken.update({ where: { id: data.id }, data: { revokedAt: 1n } });
    forgetProcessWide('token-owners');
    expect(await actor(both)).toEqual({ kind: 'visitor' });
  });

  it('has a learner from the first request on, also where signing in made none', async () => {
    await store.db.learner.deleteMany({ where: { userId: member.userId } });
    const made = await by(session.cookie);
    if (made.kind !== 'member') throw new Error(made.kind);
    expect((await store.db.learner.findUnique({ where: { userId: member.userId } }))?.id).toBe(made.learnerId);
  });
});
