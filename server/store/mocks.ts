import type { MockResponse } from '@/domain/exam/exchange';
import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import type { MockAnswerModel, MockModel, MockQuestionModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

export interface StoredMock {
  id: string;
  blueprint: string;
  seed: number;
  extraMinutes: number;
  startedAt: number;
  deadlineAt: number;
  endedAt: number | null;
  endedBy: 'learner' | 'clock' | null;
  fedAt: number | null;
}

export interface StoredMockQuestion {
  position: number;
  issuedId: string;
  itemId: string;
  task: string;
  form: QuestionForm;
  scored: boolean;
  response: MockResponse | null;
  flagged: boolean;
  struck: string[];
  seq: number;
  spentMs: number;
}

/** A change of one question's response, as it was given. */
export interface LoggedResponse {
  position: number;
  seq: number;
  response: MockResponse | null;
  at: number;
}

const ENDERS = ['learner', 'clock'] as const;

export const mockColumns = {
  id: true,
  blueprint: true,
  seed: true,
  extraMinutes: true,
  startedAt: true,
  deadlineAt: true,
  endedAt: true,
  endedBy: true,
  fedAt: true,
} as const;

export function toMock(row: Pick<MockModel, keyof typeof mockColumns>): StoredMock {
  return {
    ...row,
    seed: Number(row.seed),
    startedAt: Number(row.startedAt),
    deadlineAt: Number(row.deadlineAt),
    endedAt: row.endedAt === null ? null : Number(row.endedAt),
    endedBy: row.endedBy === null ? null : oneOf(ENDERS, row.endedBy),
    fedAt: row.fedAt === null ? null : Number(row.fedAt),
  };
}

export const mockQuestionColumns = {
  position: true,
  issuedId: true,
  itemId: true,
  task: true,
  form: true,
  scored: true,
  response: true,
  flagged: true,
  struck: true,
  seq: true,
  spentMs: true,
} as const;

export function toMockQuestion(row: Omit<MockQuestionModel, 'mockId'>): StoredMockQuestion {
  return {
    ...row,
    form: oneOf(QUESTION_FORMS, row.form),
    response: toResponse(row.response),
    struck: JSON.parse(row.struck) as string[],
  };
}

export const mockLogColumns = { position: true, seq: true, response: true, at: true } as const;

export function toLogged(row: Omit<MockAnswerModel, 'mockId'>): LoggedResponse {
  return { ...row, response: toResponse(row.response), at: Number(row.at) };
}

const toResponse = (text: string | null): MockResponse | null =>
  text === null ? null : (JSON.parse(text) as MockResponse);

/** Null where the learner has no mock exam of that id. */
export async function findMock(store: Store, learnerId: string, id: string): Promise<StoredMock | null> {
  const row = await store.db.mock.findFirst({ where: { learnerId, id }, select: mockColumns });
  return row && toMock(row);
}

/** All of the learner's mock exams, the latest first. */
export async function readMocks(store: Store, learnerId: string): Promise<StoredMock[]> {
  const rows = await store.db.mock.findMany({
    where: { learnerId },
    select: mockColumns,
    orderBy: { startedAt: 'desc' },
  });
  return rows.map(toMock);
}

/** The questions of a mock exam by position, or the one there. */
export async function readMockQuestions(
  store: Store,
  learnerId: string,
  mockId: string,
  position?: number,
): Promise<StoredMockQuestion[]> {
  const rows = await store.db.mockQuestion.findMany({
    where: { mockId, mock: { learnerId }, ...(position !== undefined && { position }) },
    select: mockQuestionColumns,
    orderBy: { position: 'asc' },
  });
  return rows.map(toMockQuestion);
}

/** Every change of a response in a mock exam, by position and then in the order given. */
export async function readMockLog(store: Store, learnerId: string, mockId: string): Promise<LoggedResponse[]> {
  const rows = await store.db.mockAnswer.findMany({
    where: { mockId, mock: { learnerId } },
    select: mockLogColumns,
    orderBy: [{ position: 'asc' }, { seq: 'asc' }],
  });
  return rows.map(toLogged);
}

/** The items of the mock exam that a learner has not ended, and its deadline, which may be over; null where there is none. */
export async function readOpenExam(
  store: Store,
  learnerId: string,
): Promise<{ itemIds: string[]; deadlineAt: number } | null> {
  const row = await store.db.mock.findFirst({
    where: { learnerId, endedAt: null },
    select: { deadlineAt: true, questions: { select: { itemId: true } } },
    orderBy: { startedAt: 'desc' },
  });
  return row && { itemIds: row.questions.map(({ itemId }) => itemId), deadlineAt: Number(row.deadlineAt) };
}

/** The items of the learner's mock exams that began before some time, with when each of those exams began. */
export async function readMockItems(
  store: Store,
  learnerId: string,
  before: number,
): Promise<{ itemId: string; startedAt: number }[]> {
  const rows = await store.db.mockQuestion.findMany({
    where: { mock: { learnerId, startedAt: { lt: BigInt(before) } } },
    select: { itemId: true, mock: { select: { startedAt: true } } },
  });
  return rows.map(({ itemId, mock }) => ({ itemId, startedAt: Number(mock.startedAt) }));
}
