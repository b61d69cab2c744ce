import { randomUUID } from 'node:crypto';
import type { Item } from '@/domain/bank/item';
import { card } from '@/domain/question/testing/items';
import type { Member } from '../../auth/actor';
import { createAssignment, type StoredAssignment } from '../../store/assignments';
import type { Store } from '../../store/open-store';
import { NOON } from '../../store/testing/rows';
import type { Classroom } from '../classroom';

export const HOUR = 3_600_000;

/** Two topics of three cards each, as a bank: `pear-1` and so on. */
export function orchard(): Classroom['bank'] {
  const ids = ['apple-1', 'apple-2', 'apple-3', 'pear-1', 'pear-2', 'pear-3'];
  const items = new Map<string, Item>(
    ids.map((id) => [id, { ...card(['*a', 'b'], { id }), ...{ topic: id.split('-')[0] ?? id, version: `${id}@1` } }]),
  );
  const topics = ['apple', 'pear'].map((id) => ({
    ...{ id, title: `About ${id}s`, file: `${id}.md`, exams: {}, guides: [], items: [] },
  }));
  return { items, topics };
}

/** A process's view of a store and a bank, where every mock exam can be begun, and reached 800 when it has ended. */
export function classroomOn(store: Store, bank = orchard()): Classroom {
  const scoreMock = () => Promise.resolve({ scaled: 800, passed: true });
  return { store, bank, scoreMock, lackOf: () => Promise.resolve(null) };
}

/** Two questions about pears, open since an hour, due in two days, straight in the store. */
export async function arrangeAssignment(
  store: Store,
  over: Partial<StoredAssignment> & { groupId: string },
): Promise<StoredAssignment> {
  const assignment: StoredAssignment = {
    ...{ id: randomUUID(), title: 'Pears', kind: 'set', content: 'show=all&topics=pear', questions: 2, mode: 'tutor' },
    ...{ opensAt: NOON - HOUR, dueAt: NOON + 48 * HOUR, attempts: null },
    ...{ createdBy: 'somebody', createdAt: NOON - HOUR, withdrawnAt: null, ...over },
  };
  const { withdrawnAt, ...row } = assignment;
  await createAssignment(store, row);
  if (withdrawnAt !== null)
    await store.db.assignment.update({ where: { id: row.id }, data: { withdrawnAt: BigInt(withdrawnAt) } });
  return assignment;
}

export interface Given {
  itemId: string;
  correct?: boolean;
  at: number;
  event?: 'answer' | 'void' | 'rejudge' | 'rejudge-02';
  issuedId?: string;
  origin?: 'live' | 'pack' | 'mock';
}

/** Events in a learner's log, straight in the store. Answers the id of the last question. */
export async function arrangeAnswers(store: Store, { learnerId }: Member, given: readonly Given[]): Promise<string> {
  let last = '';
  for (const { itemId, correct = true, at, event = 'answer', issuedId = randomUUID(), origin = 'live' } of given) {
    last = issuedId;
    await store.db.review.create({
      data: {
        ...{ learnerId, id: randomUUID(), event, issuedId, itemId, version: `${itemId}@1`, seed: '1', variant: 'v' },
        ...{ response: '{"choices":["a"]}', bodyHash: 'hash', correct, confidence: 'sure', effortMs: 9_000 },
        ...{ rating: 'good', guessed: false, origin, parameters: 'fsrs-6', answeredAt: BigInt(at) },
        ...{ receivedAt: BigInt(at), dueAt: BigInt(at) },
      },
    });
  }
  return last;
}
