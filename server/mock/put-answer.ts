import type { MockAnswerReply, MockAnswerRequest } from '@/domain/exam/exchange';
import { GRACE_MS } from '@/domain/exam/grace';
import { orNothing } from '@/domain/exam/whole-response';
import { grade } from '@/domain/grading/grade';
import { putMockAnswer } from '../store/mock-commits';
import { findMock, readMockQuestions, type StoredMock, type StoredMockQuestion } from '../store/mocks';
import { endIfOver } from './end-mock';
import { makeQuestions } from './make-questions';
import { iso, type Mocks } from './mocks';
import { standOf } from './read-state';

export interface PutInput {
  learnerId: string;
  mockId: string;
  position: number;
  change: MockAnswerRequest;
  now: number;
}

export type PutOutcome =
  | { status: 'put'; reply: MockAnswerReply }
  | { status: 'unknown mock' | 'unknown question' }
  | { status: 'malformed'; message: string }
  | { status: 'over'; endedAt: string };

/** Keeps how a question stands, until the deadline and five seconds more. Of two changes that carry one number the first counts. */
export async function putAnswer(mocks: Mocks, input: PutInput): Promise<PutOutcome> {
  const { learnerId, mockId, position, now } = input;
  if (!Number.isInteger(position)) return { status: 'unknown question' };
  const mock = await findMock(mocks.store, learnerId, mockId);
  if (mock === null) return { status: 'unknown mock' };
  const { endedAt } = await endIfOver(mocks, learnerId, { mock, now });
  if (endedAt !== null) return { status: 'over', endedAt: iso(endedAt) };

  const [made] = await makeQuestions(mocks, learnerId, mockId, position);
  if (made === undefined) return { status: 'unknown question' };
  const response = orNothing(input.change.response);
  if (response !== null && made.generated !== null) {
    const { question, answerKey } = made.generated;
    const graded = grade(question, answerKey.key, response);
    if (graded.status === 'malformed') return { status: 'malformed', message: graded.message };
  }
  const unknown = input.change.struck.find(
    (id) => !made.generated?.question.options.some((option) => option.id === id),
  );
  if (unknown !== undefined) return { status: 'malformed', message: `The question shows no option "${unknown}".` };

  const spentMs = Math.min(input.change.spentMs, Math.max(0, now - mock.startedAt));
  const change = { ...input.change, response, spentMs };
  const isNew = await putMockAnswer(mocks.store, { ...input, change, deadlineFrom: now - GRACE_MS });
  return tellStand(mocks, mock, { ...input, change, isNew });
}

async function tellStand(
  mocks: Mocks,
  { id, deadlineAt }: StoredMock,
  { learnerId, position, change, now, isNew }: PutInput & { isNew: boolean },
): Promise<PutOutcome> {
  const [row] = await readMockQuestions(mocks.store, learnerId, id, position);
  if (row === undefined) return { status: 'unknown question' };
  if (!isNew && row.seq < change.seq) {
    const endedAt = (await findMock(mocks.store, learnerId, id))?.endedAt ?? deadlineAt;
    return { status: 'over', endedAt: iso(endedAt) };
  }
  const status = isNew ? 'stored' : isSame(row, change) ? 'repeated' : 'ignored';
  const times = { now: iso(now), deadlineAt: iso(deadlineAt) };
  return { status: 'put', reply: { status, ...times, seq: row.seq, stands: standOf(row) } };
}

/** What is on show is measured on, so a change sent again may bring another time. */
function isSame(row: StoredMockQuestion, change: MockAnswerRequest): boolean {
  const said = ({ seq, response, flagged, struck }: Omit<MockAnswerRequest, 'spentMs'>) =>
    JSON.stringify([seq, response, flagged, struck]);
  return said(row) === said(change);
}
