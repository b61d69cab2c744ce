import type { LearnerModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { type Learner, learnerColumns, toLearner } from '@/server/store/stored';

/** Every request asks it, so it is raw: docs/decisions/0002-hot-path-statements.md. */
export async function findLearner(store: Store, id: string): Promise<Learner | null> {
  const rows = await store.db.$queryRaw<Pick<LearnerModel, keyof typeof learnerColumns>[]>`
    SELECT "id", "createdAt", "lastSeenAt", "timeZone", "revision", "openIssuedId" FROM "Learner" WHERE "id" = ${id}`;
  return rows[0] ? toLearner(rows[0]) : null;
}

export async function createLearner(
  store: Store,
  input: { id: string; now: number; timeZone: string },
): Promise<Learner> {
  const now = BigInt(input.now);
  const data = { id: input.id, createdAt: now, lastSeenAt: now, timeZone: input.timeZone };
  return toLearner(await store.db.learner.create({ data, select: learnerColumns }));
}

/** Removes guests that came before `before`, never answered anything, in practice or in a mock exam, with what was handed out to them. Answers how many. */
export async function removeSilentGuests(store: Store, before: number): Promise<number> {
  const { count } = await store.db.learner.deleteMany({
    where: {
      createdAt: { lt: BigInt(before) },
      userId: null,
      reviews: { none: {} },
      mocks: { none: { answers: { some: {} } } },
    },
  });
  return count;
}
