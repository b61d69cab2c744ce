import type { Memory } from '@/domain/scheduling/memory';
import { type Mark, markColumns, toMark } from '@/server/store/marks';
import { missReasonColumns, type StoredMissReason, toMissReason } from '@/server/store/miss-reasons';
import {
  type LoggedResponse,
  mockColumns,
  mockLogColumns,
  mockQuestionColumns,
  type StoredMock,
  type StoredMockQuestion,
  toLogged,
  toMock,
  toMockQuestion,
} from '@/server/store/mocks';
import type { Store } from '@/server/store/open-store';
import { type Fit, fitColumns, toFit } from '@/server/store/parameter-sets';
import { planColumns, type StoredPlan, toPlan } from '@/server/store/plans';
import { type Report, reportColumns, toReport } from '@/server/store/reports';
import {
  type Issued,
  issuedColumns,
  type Learner,
  learnerColumns,
  memoryColumns,
  reviewColumns,
  type StoredReview,
  toIssued,
  toLearner,
  toMemory,
  toReview,
} from '@/server/store/stored';

/** A mock exam with its questions and every response given, by position. */
export interface WholeMock extends StoredMock {
  questions: StoredMockQuestion[];
  answers: LoggedResponse[];
}

/** Everything that is kept about a learner, each list in the order in which it came to be. */
export interface LearnerExport {
  learner: Learner;
  memories: Memory[];
  reviews: StoredReview[];
  issued: Issued[];
  marks: Mark[];
  missReasons: StoredMissReason[];
  reports: Report[];
  plan: StoredPlan | null;
  fits: Fit[];
  mocks: WholeMock[];
}

/** Null when there is no such learner. */
export async function exportLearner(store: Store, id: string): Promise<LearnerExport | null> {
  const row = await store.db.learner.findUnique({
    where: { id },
    select: {
      ...learnerColumns,
      memories: { select: memoryColumns, orderBy: { itemId: 'asc' } },
      reviews: { select: reviewColumns, orderBy: [{ answeredAt: 'asc' }, { receivedAt: 'asc' }, { id: 'asc' }] },
      issued: { select: issuedColumns, orderBy: [{ issuedAt: 'asc' }, { id: 'asc' }] },
      marks: { select: markColumns, orderBy: { itemId: 'asc' } },
      missReasons: { select: missReasonColumns, orderBy: [{ givenAt: 'asc' }, { reviewId: 'asc' }] },
      reports: { select: reportColumns, orderBy: [{ createdAt: 'asc' }, { reviewId: 'asc' }] },
      plan: { select: planColumns },
      parameters: { select: fitColumns, orderBy: { createdAt: 'asc' } },
      mocks: {
        select: {
          ...mockColumns,
          questions: { select: mockQuestionColumns, orderBy: { position: 'asc' } },
          answers: { select: mockLogColumns, orderBy: [{ position: 'asc' }, { seq: 'asc' }] },
        },
        orderBy: { startedAt: 'asc' },
      },
    },
  });
  if (!row) return null;
  const { memories, reviews, issued, marks, missReasons, reports, plan, parameters, mocks, ...learner } = row;
  return {
    learner: toLearner(learner),
    memories: memories.map(toMemory),
    reviews: reviews.map(toReview),
    issued: issued.map(toIssued),
    marks: marks.map(toMark),
    missReasons: missReasons.map(toMissReason),
    reports: reports.map(toReport),
    plan: plan && toPlan(plan),
    fits: parameters.map(toFit),
    mocks: mocks.map(({ questions, answers, ...mock }) => ({
      ...toMock(mock),
      questions: questions.map(toMockQuestion),
      answers: answers.map(toLogged),
    })),
  };
}
