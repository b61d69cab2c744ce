import { beforeAll, describe, expect, it } from 'vitest';
import { signedInBy } from '@/server/auth/session';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { openSite, signUp } from '../../testing/open-site';

const DAY = 86_400_000;

describe.each(KINDS)('a session on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    const site = await openSite(kind);
    store = site.store;
    return site.close;
  });

  /** Signs somebody in; `at` is who they are so many days later, as any page or answer asks. */
  async function begin(name: string) {
    const { one, email, begun } = await signUp(store, name);
    const kept = begun.headers.getSetCookie().find((cookie) => cookie.startsWith('checkpoint-session='));
    const where = { user: { email } };
    const { createdAt } = await store.db.session.findFirstOrThrow({ where });
    const row = () => store.db.session.findFirst({ where, select: { expiresAt: true, updatedAt: true } });
    const at = async (days: number) => signedInBy(new Headers(one.headers()), createdAt.getTime() + days * DAY);
    const endsOn = async () => (((await row())?.expiresAt.getTime() ?? 0) - createdAt.getTime()) / DAY;
    return { kept, row, at, endsOn, where };
  }

  it('goes on while it is used, until 90 days after signing in, by the cookie of that day', async () => {
    const { kept, at, endsOn } = await begin('Ann');
    expect(kept).toMatch(/Max-Age=7776000/i);
    for (let day = 2; day < 90; day += 4) expect(await at(day), `day ${day}`).not.toBeNull();
    expect(await endsOn()).toBeCloseTo(90, 2);
    expect(await at(89.99)).not.toBeNull();
    expect(await at(90.01)).toBeNull();
  });

  it('is over after 30 days without use, also late in its life', async () => {
    const { at, endsOn } = await begin('Ben');
    expect(await at(25)).not.toBeNull();
    expect(await endsOn()).toBeCloseTo(55, 2);
    expect(await at(55.1)).toBeNull();
  });

  it('is written once a day for that, and every ten minutes for when it was seen, and not in between', async () => {
    const { at, row, endsOn } = await begin('Cleo');
    await at(1.5);
    expect(await endsOn()).toBeCloseTo(31.5, 2);
    const before = await row();
    const minute = 60_000 / DAY;
    for (const later of [1, 5, 9]) await at(1.5 + later * minute);
    expect(await row()).toEqual(before);
    await at(1.5 + 11 * minute);
    expect((await row())?.updatedAt).not.toEqual(before?.updatedAt);
    expect((await row())?.expiresAt).toEqual(before?.expiresAt);
    await at(2.4);
    expect(await endsOn()).toBeCloseTo(31.5, 2);
    await at(2.6);
    expect(await endsOn()).toBeCloseTo(32.6, 2);
  });

  it('stays ended when it was ended, whoever asks with its cookie afterwards or at the same time', async () => {
    const { at, row, where } = await begin('Dan');
    const asked = Promise.all([at(5), store.db.session.deleteMany({ where })]);
    await asked;
    expect(await at(6)).toBeNull();
    expect(await at(7)).toBeNull();
    expect(await row()).toBeNull();
  });
});
