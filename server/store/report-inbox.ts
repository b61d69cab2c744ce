import type { ReportState } from '@/domain/session/around';
import type { ReportModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { type Report, reportColumns, toReport } from '@/server/store/reports';

/** Whose items reports are about: the decks of these keys, or the shipped bank. */
export type InboxScope = { deckKeys: readonly string[] } | { shipped: true };

/** A report with what was decided of it. */
export interface StoredReport extends Report {
  id: string;
  /** Null where statistics of the item opened it. */
  learnerId: string | null;
  reply: string;
  decidedAt: number | null;
}

const columns = { ...reportColumns, id: true, learnerId: true, reply: true, decidedAt: true } as const;

type Row = Parameters<typeof toReport>[0] & Pick<ReportModel, 'id' | 'learnerId' | 'reply' | 'decidedAt'>;

function toStored({ id, learnerId, reply, decidedAt, ...row }: Row): StoredReport {
  return { ...toReport(row), id, learnerId, reply, decidedAt: decidedAt === null ? null : Number(decidedAt) };
}

function within(scope: InboxScope) {
  if ('shipped' in scope) return { NOT: { itemId: { contains: '~' } } };
  return { OR: scope.deckKeys.map((key) => ({ itemId: { endsWith: `~${key}` } })) };
}

/** Reports about items of the scope: open ones first, then the latest. */
export async function readReportsIn(store: Store, scope: InboxScope, most: number): Promise<StoredReport[]> {
  if ('deckKeys' in scope && scope.deckKeys.length === 0) return [];
  const find = (state: ReportState | { not: ReportState }, take: number) =>
    store.db.report.findMany({
      where: { ...within(scope), state },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take,
      select: columns,
    });
  const open = await find('open', most);
  const decided = open.length < most ? await find({ not: 'open' }, most - open.length) : [];
  return [...open, ...decided].map(toStored);
}

/** How many reports of the scope wait. */
export function countOpenIn(store: Store, scope: InboxScope): Promise<number> {
  if ('deckKeys' in scope && scope.deckKeys.length === 0) return Promise.resolve(0);
  return store.db.report.count({ where: { ...within(scope), state: 'open' } });
}

/** Null where no report of the scope has this id. */
export async function findReportIn(store: Store, scope: InboxScope, id: string): Promise<StoredReport | null> {
  if ('deckKeys' in scope && scope.deckKeys.length === 0) return null;
  const row = await store.db.report.findFirst({ where: { ...within(scope), id }, select: columns });
  return row && toStored(row);
}

/** What became of the report of an answer; null where the learner has not reported it. */
export async function findOwnReport(store: Store, learnerId: string, reviewId: string): Promise<StoredReport | null> {
  const where = { learnerId_reviewId: { learnerId, reviewId } };
  const row = await store.db.report.findUnique({ where, select: columns });
  return row && toStored(row);
}

/** A learner's own reports, the latest first. */
export async function readOwnReports(store: Store, learnerId: string, most: number): Promise<StoredReport[]> {
  const rows = await store.db.report.findMany({
    where: { learnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: columns,
  });
  return rows.map(toStored);
}

export interface Decision {
  id: string;
  itemId: string;
  state: Exclude<ReportState, 'open'>;
  reply: string;
  decidedBy: string;
  now: number;
  /** Names the notice to the reporter. */
  noticeId: string;
}

/** Decides an open report and tells its reporter, in one transaction; false where it was decided before, and nothing is written. */
export async function decideReport({ db }: Store, decision: Decision): Promise<boolean> {
  const { id, itemId, state, reply, decidedBy, now, noticeId } = decision;
  const about = JSON.stringify({ itemId, reply });
  const [decided] = await db.$transaction([
    db.report.updateMany({
      where: { id, state: 'open' },
      data: { state, reply, decidedBy, decidedAt: BigInt(now) },
    }),
    db.$executeRaw`
      INSERT INTO "Notice" ("id", "userId", "kind", "about", "createdAt", "key")
      SELECT ${noticeId}, "Learner"."userId", ${`report-${state}`}, ${about}, CAST(${now} AS BIGINT), ${`report ${id}`}
      FROM "Report" JOIN "Learner" ON "Learner"."id" = "Report"."learnerId"
      WHERE "Report"."id" = ${id} AND "Report"."state" = ${state} AND "Report"."reply" = ${reply}
        AND "Learner"."userId" IS NOT NULL
      ON CONFLICT ("userId", "key") DO NOTHING`,
  ]);
  return decided.count === 1;
}
