import { findBlueprint } from '@/domain/exam/blueprints';
import type { MockQuestionState, MockState } from '@/domain/exam/exchange';
import { type Actor, learnerIdOf } from '../auth/actor';
import { findMock, type StoredMock, type StoredMockQuestion } from '../store/mocks';
import { endIfOver } from './end-mock';
import { type MadeQuestion, makeQuestions, WITHDRAWN } from './make-questions';
import { iso, type Mocks, openMocks } from './mocks';

export type StateOutcome = { status: 'told'; state: MockState } | { status: 'unknown mock' };

/** A mock exam as it stands, for its learner; whoever asks after its time ends it. */
export async function readState(
  mocks: Mocks,
  { learnerId, mockId, now }: { learnerId: string; mockId: string; now: number },
): Promise<StateOutcome> {
  const found = await findMock(mocks.store, learnerId, mockId);
  if (found === null) return { status: 'unknown mock' };
  const mock = await endIfOver(mocks, learnerId, { mock: found, now });
  const questions = await makeQuestions(mocks, learnerId, mockId);
  return {
    status: 'told',
    state: {
      ...{ id: mockId, blueprint: mock.blueprint, title: titleOf(mock) },
      ...{ startedAt: iso(mock.startedAt), deadlineAt: iso(mock.deadlineAt), now: iso(now) },
      endedAt: mock.endedAt === null ? null : iso(mock.endedAt),
      questions: questions.map(shown),
    },
  };
}

/** `readState` as a page asks for it. */
export async function readMockState(actor: Actor, mockId: string): Promise<StateOutcome> {
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return { status: 'unknown mock' };
  return readState(await openMocks(actor), { learnerId, mockId, now: Date.now() });
}

/** A blueprint that is no longer offered leaves its id for a title. */
export const titleOf = ({ blueprint }: Pick<StoredMock, 'blueprint'>): string =>
  findBlueprint(blueprint)?.title ?? blueprint;

/** Field by field: whatever else is known of a question, such as whether it counts, stays here. */
function shown({ row, generated }: MadeQuestion): MockQuestionState {
  return { question: generated?.question ?? WITHDRAWN, ...standOf(row) };
}

export function standOf({
  position,
  response,
  flagged,
  struck,
  seq,
  spentMs,
}: StoredMockQuestion): Omit<MockQuestionState, 'question'> {
  return { position, response, flagged, struck, seq, spentMs };
}
