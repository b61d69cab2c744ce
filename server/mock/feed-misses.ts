import { createHash } from 'node:crypto';
import { orNothing } from '@/domain/exam/whole-response';
import { formOf } from '@/domain/question/form-of';
import { rightOptions } from '@/domain/question/right-options';
import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import { apply, isLate } from '@/domain/scheduling/replay';
import { findLearner } from '../store/learners';
import { readMemories } from '../store/memories';
import { commitMockFeed } from '../store/mock-commits';
import { findMock, readMockLog } from '../store/mocks';
import { readParameters } from '../store/parameter-sets';
import { readItemReviews, readReviews } from '../store/reviews';
import type { StoredReview } from '../store/stored';
import { type JudgedQuestion, judgeQuestions } from './judge-questions';
import { makeQuestions } from './make-questions';
import { ATTEMPTS, type Mocks } from './mocks';

/** The review that a question of a mock exam becomes: one name, so it is there once whoever makes it how often. */
export const reviewIdOf = (mockId: string, position: number): string => `mock-${mockId}-${position}`;

/**
 * Each question of an ended mock exam that was answered, and wrong, becomes one review of its item: rated again, at the time of its last
 * response. Right and unanswered ones become nothing. Done once; says nothing where it was done.
 */
export async function feedMisses(
  mocks: Mocks,
  learnerId: string,
  { mockId, now }: { mockId: string; now: number },
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const learner = await findLearner(mocks.store, learnerId);
    const mock = await findMock(mocks.store, learnerId, mockId);
    if (learner === null || mock === null || mock.endedAt === null || mock.fedAt !== null) return;
    const parameters = await readParameters(mocks.store, learnerId);
    const arrived = await missesOf(mocks, learnerId, { mockId, endedAt: mock.endedAt, parameters });
    const fed = await remember(mocks, learnerId, { arrived, parameters });
    const { id, revision: expectedRevision, openIssuedId, timeZone } = learner;
    const change = { id, expectedRevision, openIssuedId, timeZone, now };
    if ((await commitMockFeed(mocks.store, { learner: change, mockId, ...fed })) === 'committed') return;
  }
  throw new Error('Too many writers for one learner.');
}

type Arrived = Omit<StoredReview, 'dueAt'>;

interface Ended {
  mockId: string;
  endedAt: number;
  parameters: ParameterSet;
}

async function missesOf(mocks: Mocks, learnerId: string, ended: Ended): Promise<Arrived[]> {
  const judged = judgeQuestions(await makeQuestions(mocks, learnerId, ended.mockId));
  const log = await readMockLog(mocks.store, learnerId, ended.mockId);
  const lastAt = new Map(log.map(({ position, at }) => [position, at]));
  const misses = judged.flatMap((one) => missOf(one, { ...ended, at: lastAt.get(one.row.position) ?? ended.endedAt }));
  const [ids, issuedIds] = [misses.map(({ id }) => id), misses.map(({ issuedId }) => issuedId)];
  const there = await readReviews(mocks.store, learnerId, { ids, issuedIds });
  return misses.filter((miss) => !there.some(({ id, issuedId }) => id === miss.id || issuedId === miss.issuedId));
}

function missOf(
  { row, issued, generated, verdict }: JudgedQuestion,
  { mockId, parameters, at }: Ended & { at: number },
): Arrived[] {
  const response = orNothing(row.response);
  if (verdict !== 'wrong' || generated === null || response === null) return [];
  const { id: issuedId, itemId, version, seed, variant } = issued;
  const bodyHash = createHash('sha256')
    .update(JSON.stringify([issuedId, response]))
    .digest('hex');
  return [
    {
      ...{ id: reviewIdOf(mockId, row.position), event: 'answer', issuedId, itemId, version, seed, variant },
      // An exam asks for no confidence; the middle one stands for none.
      ...{ response, bodyHash, correct: false, confidence: 'fairly', effortMs: row.spentMs },
      ...{ rating: 'again', guessed: false, origin: 'mock', parameters: parameters.id },
      ...{ answeredAt: at, receivedAt: at },
      // Of a mock exam the log holds the misses alone: a prediction beside them would make all predictions look too high.
      predicted: null,
      ...{ form: formOf(generated.question), keyIds: rightOptions(generated.answerKey.key) },
    },
  ];
}

/** The memories after these reviews, which are of different items; an answer given to one of them since makes its review a late one. */
async function remember(
  { store }: Mocks,
  learnerId: string,
  { arrived, parameters }: { arrived: readonly Arrived[]; parameters: ParameterSet },
): Promise<{ reviews: StoredReview[]; memories: Memory[] }> {
  const known = arrived.length === 0 ? new Map<string, Memory>() : await readMemories(store, learnerId);
  const reviews: StoredReview[] = [];
  const memories: Memory[] = [];
  for (const miss of arrived) {
    const before = known.get(miss.itemId) ?? null;
    const log = isLate(before, miss) ? await readItemReviews(store, learnerId, miss.itemId) : [];
    const memory = apply(before, miss, log, parameters);
    memories.push(memory);
    reviews.push({ ...miss, dueAt: memory.dueAt });
  }
  return { reviews, memories };
}
