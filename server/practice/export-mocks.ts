import type { LearnerExport, WholeMock } from '../store/export-learner';

/** A mock exam that has ended, as a file keeps it: a record, which an import does not read. Times are ISO 8601 in UTC. */
export type ExportedMock = Omit<WholeMock, 'startedAt' | 'deadlineAt' | 'endedAt' | 'fedAt' | 'answers'> & {
  startedAt: string;
  deadlineAt: string;
  endedAt: string;
  answers: (Omit<WholeMock['answers'][number], 'at'> & { at: string })[];
};

export function exportMocks(mocks: readonly WholeMock[]): ExportedMock[] {
  return mocks.flatMap(({ startedAt, deadlineAt, endedAt, fedAt: _fedAt, answers, ...mock }) => {
    if (endedAt === null) return [];
    const times = { startedAt: iso(startedAt), deadlineAt: iso(deadlineAt), endedAt: iso(endedAt) };
    return [{ ...mock, ...times, answers: answers.map((given) => ({ ...given, at: iso(given.at) })) }];
  });
}

/**
 * What is known of a learner without what would tell of a mock exam that has not ended: its questions with their items, and answers that
 * practice has given to those items since it began, whose verdict waits.
 */
export function withoutOpenExam(all: LearnerExport): LearnerExport {
  const open = all.mocks.filter(({ endedAt }) => endedAt === null);
  const issuedIds = new Set(open.flatMap(({ questions }) => questions.map(({ issuedId }) => issuedId)));
  const begun = new Map(open.flatMap(({ questions, startedAt }) => questions.map((one) => [one.itemId, startedAt])));
  const isHeld = (itemId: string, at: number) => at >= (begun.get(itemId) ?? Number.POSITIVE_INFINITY);
  return {
    ...all,
    mocks: all.mocks.filter(({ endedAt }) => endedAt !== null),
    issued: all.issued.filter(({ id }) => !issuedIds.has(id)),
    reviews: all.reviews.filter(({ itemId, receivedAt }) => !isHeld(itemId, receivedAt)),
    memories: all.memories.filter(({ itemId, lastReviewedAt }) => !isHeld(itemId, lastReviewedAt)),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
