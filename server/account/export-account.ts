import type { Actor } from '../auth/actor';
import { authorise } from '../policy/authorise';
import { exportAccount as readExport } from '../store/export-account';
import type { Store } from '../store/open-store';

const iso = (ms: bigint | null): string | null => (ms === null ? null : new Date(Number(ms)).toISOString());

export type AccountFile = NonNullable<Awaited<ReturnType<typeof exportAccount>>>;

/** What is kept of an account beside its answers, without secrets; null for who has none. */
export async function exportAccount(store: Store, actor: Actor) {
  const may = authorise(actor, 'account.own');
  const row = may.status === 'allowed' ? await readExport(store, may.member.userId) : null;
  if (row === null) return null;
  const { createdAt, preferences, memberships, tokens, notices, drafts, passkeys, learner, ...others } = row;
  const { accounts, sessions, ...own } = others;
  const isHere = 'by' in actor && 'session' in actor.by;
  return {
    ...own,
    createdAt: createdAt.toISOString(),
    preferences: JSON.parse(preferences) as unknown,
    signsInBy: accounts.map(({ providerId, createdAt: since }) => ({ way: providerId, since: since.toISOString() })),
    passkeys: passkeys.map((key) => ({ name: key.name, createdAt: key.createdAt?.toISOString() ?? null })),
    // As on the account's own page: where somebody signs in is told to them alone, and to no program that holds a token.
    devices: (isHere ? sessions : []).map(({ ipAddress, userAgent, ...times }) => ({
      ...{ userAgent, ipAddress, signedInAt: times.createdAt.toISOString(), lastSeenAt: times.updatedAt.toISOString() },
    })),
    groups: memberships.map(({ group, joinedAt, ...as }) => ({ name: group.name, ...as, joinedAt: iso(joinedAt) })),
    tokens: tokens.map(({ name, ...times }) => ({
      ...{ name, createdAt: iso(times.createdAt), lastUsedAt: iso(times.lastUsedAt), revokedAt: iso(times.revokedAt) },
    })),
    notices: notices.map(({ kind, about, ...times }) => ({
      ...{ kind, about: JSON.parse(about) as unknown },
      ...{ createdAt: iso(times.createdAt), readAt: iso(times.readAt) },
    })),
    drafts: drafts.map(({ deck, text, changedAt }) => ({ deck: deck.name, text, changedAt: iso(changedAt) })),
    attempts: (learner?.attempts ?? []).map(({ assignment: { title, group }, startedAt, endedAt, ...attempt }) => ({
      ...{ group: group.name, assignment: title, ...attempt, startedAt: iso(startedAt), endedAt: iso(endedAt) },
    })),
  };
}
