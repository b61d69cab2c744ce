import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashToken } from '@/server/auth/secrets';
import type { Store } from '@/server/store/open-store';
import type { Names } from './objects';
import type { Person } from './people';

export const DECK = readFileSync('e2e/banks/small/fruit.md', 'utf8').replaceAll('fruit-', 'basket-');

/** Lets learners into the first group that is arranged. */
export const INVITE_TOKEN = 'matrix-invite';

/** What a group has: a deck with a revision, an assignment, an invite, and a learner who can be removed. */
export async function arrangeGroupThings(
  store: Store,
  group: string,
  people: readonly Person[],
  token: string = randomUUID(),
): Promise<Names> {
  const [deckId, assignment, invite] = [randomUUID(), randomUUID(), randomUUID()];
  const now = BigInt(Date.now());
  const teacher = people.find((one) => one.group === group && one.role === 'owner')?.userId ?? 'nobody';
  await store.db.deck.create({
    data: {
      ...{ id: deckId, groupId: group, name: 'basket', createdBy: teacher, createdAt: now },
      revisions: { create: { number: 1, text: DECK, authorId: teacher, createdAt: now } },
    },
    select: { id: true },
  });
  await store.db.assignment.create({
    data: {
      ...{ id: assignment, groupId: group, title: 'Fruit', kind: 'set', content: 'topics=fruit', questions: 3 },
      ...{ mode: 'tutor', opensAt: now - 1000n, dueAt: now + 86_400_000n, createdBy: teacher, createdAt: now },
    },
    select: { id: true },
  });
  await store.db.invite.create({
    data: {
      ...{ id: invite, groupId: group, role: 'learner', tokenHash: hashToken(token) },
      ...{ expiresAt: now + 86_400_000n, createdAt: now, createdBy: teacher },
    },
    select: { id: true },
  });
  const learner = people.findLast((one) => one.group === group && one.role === 'learner')?.userId ?? 'nobody';
  return { group, deck: deckId, number: '1', assignment, invite, member: learner };
}

/** The attempt of each at what the group is to do. */
export async function arrangeAttempt(store: Store, assignmentId: string, learnerId: string): Promise<string> {
  const id = randomUUID();
  const data = { id, assignmentId, learnerId, number: 1, startedAt: BigInt(Date.now()) };
  await store.db.attempt.create({ data, select: { id: true } });
  return id;
}

/** A group that was there, with all it had. */
export async function arrangeGoneGroup(store: Store): Promise<Names> {
  const id = randomUUID();
  await store.db.group.create({ data: { id, name: 'Gone', createdAt: 0n }, select: { id: true } });
  const names = await arrangeGroupThings(store, id, []);
  await store.db.group.delete({ where: { id }, select: { id: true } });
  return names;
}
