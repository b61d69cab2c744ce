import { join } from 'node:path';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import { arrangeDeck, publishNext } from '@/server/bank/testing/arrange-deck';
import { readNotices } from '@/server/store/notices';
import { openStore, type Store } from '@/server/store/open-store';
import { type SignedUp, signUp } from './account';
import type { ProductionServer } from './production-server';

/** A group with an instructor and a learner, a deck of it that is published, and somebody who belongs to no group. */
export interface Classroom {
  groupId: string;
  deckKey: string;
  instructor: SignedUp;
  learner: SignedUp;
  outsider: SignedUp;
  /** Publishes another text of the deck. */
  publish(text: string): Promise<void>;
  /** The kinds of what somebody was told. */
  told(who: SignedUp): Promise<string[]>;
}

/** Everybody signs up through the doors; the group and its deck are put into the server's database, and `use` has them until it ends. */
export async function inClassroom(
  { origin, dataDir }: ProductionServer,
  text: string,
  use: (classroom: Classroom) => Promise<void>,
): Promise<void> {
  const [instructor, learner, outsider] = [
    await signUp(origin, { name: 'Ines Instructor' }),
    await signUp(origin, { name: 'Lee Learner' }),
    await signUp(origin, { name: 'Ulla Outsider' }),
  ];
  const store = await openStore(`file:${join(dataDir, 'checkpoint.db')}`);
  try {
    const groupId = crypto.randomUUID();
    const members = [
      { role: 'owner', userId: await userIdOf(store, instructor) },
      { role: 'learner', userId: await userIdOf(store, learner) },
    ].map((member) => ({ ...member, joinedAt: 0n }));
    const data = { id: groupId, name: 'Evening class', createdAt: 0n, memberships: { create: members } };
    await store.db.group.create({ data, select: { id: true } });
    const deckId = await arrangeDeck(store, { groupId, text });
    await use({
      ...{ groupId, deckKey: deckKeyOf(deckId), instructor, learner, outsider },
      publish: (next) => publishNext(store, deckId, next),
      told: async (who) => (await readNotices(store, await userIdOf(store, who), 9)).map(({ kind }) => kind),
    });
  } finally {
    await store.close();
  }
}

async function userIdOf({ db }: Store, { email }: SignedUp): Promise<string> {
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}
