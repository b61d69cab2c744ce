import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { hashToken, newToken } from '../auth/secrets';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { createInvite, findInvite, revokeInvite as putRevoked, readInvites, type StoredInvite } from '../store/invites';
import type { Store } from '../store/open-store';
import { take } from '../throttle/throttle';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Invites that an account may make within an hour, over all groups. */
export const INVITES_AN_HOUR = 20;

export interface InviteWish {
  groupId: string;
  role: 'learner' | 'instructor';
  /** Null: as many as come. */
  maxUses: number | null;
  days: number;
  now: number;
}

/** `too many`: nothing was written; the next may be made at `until`. */
export type InviteOutcome = Authorised<{ id: string; token: string }> | { status: 'too many'; until: number };

/** Makes a link into a group. Its token is told here and never again. Instructors let learners in, owners instructors too. */
export async function makeInvite(store: Store, actor: Actor, wish: InviteWish): Promise<InviteOutcome> {
  const { groupId, role, maxUses, days, now } = wish;
  const may = await authoriseInGroup(store, actor, { action: 'invite.write', groupId });
  if (may.status !== 'allowed') return may;
  if (role === 'instructor' && may.role !== 'owner') return { status: 'hidden' };
  const { userId } = may.member;
  const turn = await take(store, { key: `invite ${userId}`, limit: INVITES_AN_HOUR, windowMs: HOUR_MS, now });
  if (turn.status === 'closed') return { status: 'too many', until: turn.until };
  const id = randomUUID();
  const token = newToken();
  const isMade = await createInvite(store, {
    ...{ id, groupId, role, maxUses, tokenHash: hashToken(token) },
    ...{ expiresAt: now + days * DAY_MS, createdAt: now, createdBy: userId },
  });
  return isMade ? { status: 'allowed', id, token } : { status: 'hidden' };
}

/** The links of a group that still let somebody in, and whether the one who asks may make links for instructors. */
export async function listInvites(
  store: Store,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<{ invites: StoredInvite[]; mayInviteInstructors: boolean }>> {
  const may = await authoriseInGroup(store, actor, { action: 'invite.list', groupId });
  if (may.status !== 'allowed') return may;
  return {
    ...{ status: 'allowed', invites: await readInvites(store, groupId, now) },
    mayInviteInstructors: may.role === 'owner',
  };
}

/** Makes a link dead: those for instructors are their owners' to revoke. */
export async function revokeInvite(
  store: Store,
  actor: Actor,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<Authorised<object>> {
  const may = await authoriseInGroup(store, actor, { action: 'invite.write', groupId });
  if (may.status !== 'allowed') return may;
  const invite = await findInvite(store, { groupId, id });
  if (invite === null || (invite.role !== 'learner' && may.role !== 'owner')) return { status: 'hidden' };
  return (await putRevoked(store, { groupId, id, now })) ? { status: 'allowed' } : { status: 'hidden' };
}
