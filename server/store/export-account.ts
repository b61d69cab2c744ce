import type { Store } from '@/server/store/open-store';

const attempt = {
  ...{ number: true, startedAt: true, endedAt: true, mockId: true, answered: true, correct: true },
  assignment: { select: { title: true, group: { select: { name: true } } } },
} as const;

/** What is kept of an account beside its learner, without anything that signs in. */
export async function exportAccount(store: Store, userId: string) {
  return store.db.user.findUnique({
    where: { id: userId },
    select: {
      ...{ name: true, email: true, createdAt: true, role: true, digest: true, preferences: true },
      ...{ emailVerified: true, twoFactorEnabled: true, passkeys: { select: { name: true, createdAt: true } } },
      accounts: { select: { providerId: true, createdAt: true } },
      sessions: { select: { createdAt: true, updatedAt: true, ipAddress: true, userAgent: true } },
      memberships: { select: { role: true, joinedAt: true, shares: true, group: { select: { name: true } } } },
      tokens: { select: { name: true, createdAt: true, lastUsedAt: true, revokedAt: true } },
      notices: { select: { kind: true, about: true, createdAt: true, readAt: true }, orderBy: { createdAt: 'asc' } },
      drafts: { select: { text: true, changedAt: true, deck: { select: { name: true } } } },
      learner: { select: { attempts: { select: attempt, orderBy: { startedAt: 'asc' } } } },
    },
  });
}
