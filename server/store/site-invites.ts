import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

const ROLES = ['member', 'administrator'] as const;

/** A link that lets somebody make an account here, without what the link carries. Times are milliseconds since the epoch. */
export interface SiteInvite {
  id: string;
  role: (typeof ROLES)[number];
  /** The only address that it lets in, in small letters; null: any. */
  email: string | null;
  /** Null: as many as come before it expires. */
  maxUses: number | null;
  uses: number;
  expiresAt: number;
}

export async function createSiteInvite(
  store: Store,
  invite: Omit<SiteInvite, 'uses'> & { tokenHash: string; createdBy: string; now: number },
): Promise<void> {
  const { now, expiresAt, ...own } = invite;
  const data = { ...own, groupId: null, expiresAt: BigInt(expiresAt), createdAt: BigInt(now) };
  await store.db.invite.create({ data, select: { id: true } });
}

/** Links to the site that still let somebody in, the latest first. */
export async function readSiteInvites(store: Store, now: number): Promise<SiteInvite[]> {
  const rows = await store.db.invite.findMany({
    where: { groupId: null, revokedAt: null, expiresAt: { gt: BigInt(now) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, role: true, email: true, maxUses: true, uses: true, expiresAt: true },
  });
  return rows
    .filter(({ maxUses, uses }) => maxUses === null || uses < maxUses)
    .map((row) => ({ ...row, role: oneOf(ROLES, row.role), expiresAt: Number(row.expiresAt) }));
}

/** From now on the link lets nobody in. False where there is no such link to the site that did. */
export async function revokeSiteInvite(store: Store, { id, now }: { id: string; now: number }): Promise<boolean> {
  const where = { id, groupId: null, revokedAt: null };
  return (await store.db.invite.updateMany({ where, data: { revokedAt: BigInt(now) } })).count === 1;
}

/** Whether there was ever a link to the site with this hash. */
export async function isSiteInvite(store: Store, tokenHash: string): Promise<boolean> {
  return (await store.db.invite.count({ where: { tokenHash, groupId: null } })) > 0;
}
