import type { Response } from '@/domain/question/question';
import type { ReportState } from '@/domain/session/around';
import type { ReportModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';
import { isForeignKeyViolation, isUniqueViolation } from '@/server/store/violations';

/** What a learner says is wrong with a question, with all that makes it again. */
export interface Report {
  /** The answer that was given before reporting: it is reported once. */
  reviewId: string;
  itemId: string;
  version: string;
  seed: string;
  response: Response;
  comment: string;
  state: ReportState;
  createdAt: number;
}

const STATES: readonly ReportState[] = ['open', 'accepted', 'declined'];

export const reportColumns = {
  reviewId: true,
  itemId: true,
  version: true,
  seed: true,
  response: true,
  comment: true,
  state: true,
  createdAt: true,
} as const;

export function toReport(row: Pick<ReportModel, keyof typeof reportColumns>): Report {
  return {
    ...row,
    response: JSON.parse(row.response) as Response,
    state: oneOf(STATES, row.state),
    createdAt: Number(row.createdAt),
  };
}

/** `known`: the learner has reported this answer before; nothing was written. */
export async function createReport(
  store: Store,
  { id, learnerId, report }: { id: string; learnerId: string; report: Report },
): Promise<'created' | 'known' | 'no learner'> {
  const data = {
    ...report,
    ...{ id, learnerId, response: JSON.stringify(report.response), createdAt: BigInt(report.createdAt) },
  };
  try {
    await store.db.report.create({ data, select: { id: true } });
    return 'created';
  } catch (error) {
    if (isForeignKeyViolation(error)) return 'no learner';
    if (!isUniqueViolation(error)) throw error;
    return 'known';
  }
}

/** Opens a report that nobody made. False where there is one of this id: it stands, whatever was decided of it. */
export async function openReport(store: Store, { id, ...report }: Omit<Report, 'reviewId' | 'state'> & { id: string }) {
  const { response, createdAt } = report;
  const times = { createdAt: BigInt(createdAt) };
  const data = { ...report, ...times, id, reviewId: '', response: JSON.stringify(response) };
  try {
    await store.db.report.create({ data, select: { id: true } });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Null where the learner has not reported this answer. */
export async function readReport(store: Store, learnerId: string, reviewId: string): Promise<Report | null> {
  const where = { learnerId_reviewId: { learnerId, reviewId } };
  const row = await store.db.report.findUnique({ where, select: reportColumns });
  return row && toReport(row);
}

/** Which of these answers the learner has reported. */
export async function readReported(
  store: Store,
  learnerId: string,
  reviewIds: readonly string[],
): Promise<Set<string>> {
  const where = { learnerId, reviewId: { in: [...reviewIds] } };
  const rows = await store.db.report.findMany({ where, select: { reviewId: true } });
  return new Set(rows.map(({ reviewId }) => reviewId));
}

/** How many reports a learner has made since then. */
export function countReports(store: Store, learnerId: string, since: number): Promise<number> {
  return store.db.report.count({ where: { learnerId, createdAt: { gte: BigInt(since) } } });
}
