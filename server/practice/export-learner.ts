import type { Memory } from '@/domain/scheduling/memory';
import { exportLearner as readExport } from '../store/export-learner';
import type { Mark } from '../store/marks';
import type { StoredMissReason } from '../store/miss-reasons';
import type { Fit } from '../store/parameter-sets';
import type { StoredPlan } from '../store/plans';
import type { Report } from '../store/reports';
import type { Issued, StoredReview } from '../store/stored';
import { type ExportedMock, exportMocks, withoutOpenExam } from './export-mocks';
import type { Practice } from './practice';

type TimeName = `${string}At` | 'buriedUntil';

type Spoken<T> = { [K in keyof T]: K extends TimeName ? string | Extract<T[K], null> : T[K] };

/** All that is known of a learner, as a file that can be imported again. Times are ISO 8601 in UTC. */
export interface LearnerFile {
  format: 'checkpoint/1';
  learner: { createdAt: string; lastSeenAt: string; timeZone: string };
  memories: Spoken<Memory>[];
  reviews: Spoken<StoredReview>[];
  issued: Spoken<Issued>[];
  marks: Spoken<Mark>[];
  missReasons: Spoken<StoredMissReason>[];
  reports: Spoken<Report>[];
  plan: Spoken<StoredPlan> | null;
  /** Weights that were fitted to this learner. */
  fits: Spoken<Fit>[];
  /** Those that have ended. */
  mocks: ExportedMock[];
}

/** Null when there is no such learner. Of a mock exam that is under way nothing is told. */
export async function exportLearner({ store }: Practice, learnerId: string): Promise<LearnerFile | null> {
  const whole = await readExport(store, learnerId);
  if (whole === null) return null;
  const all = withoutOpenExam(whole);
  const { createdAt, lastSeenAt, timeZone } = all.learner;
  return {
    format: 'checkpoint/1',
    learner: { createdAt: iso(createdAt), lastSeenAt: iso(lastSeenAt), timeZone },
    memories: all.memories.map((memory) => ({
      ...memory,
      dueAt: iso(memory.dueAt),
      lastReviewedAt: iso(memory.lastReviewedAt),
    })),
    reviews: all.reviews.map((review) => ({
      ...review,
      answeredAt: iso(review.answeredAt),
      receivedAt: iso(review.receivedAt),
      dueAt: iso(review.dueAt),
    })),
    issued: all.issued.map((issued) => ({ ...issued, issuedAt: iso(issued.issuedAt) })),
    marks: all.marks.map((mark) => ({
      ...mark,
      buriedUntil: mark.buriedUntil === null ? null : iso(mark.buriedUntil),
      changedAt: iso(mark.changedAt),
    })),
    missReasons: all.missReasons.map((given) => ({ ...given, givenAt: iso(given.givenAt) })),
    reports: all.reports.map((report) => ({ ...report, createdAt: iso(report.createdAt) })),
    plan: all.plan && { ...all.plan, changedAt: iso(all.plan.changedAt) },
    fits: all.fits.map((fit) => ({ ...fit, createdAt: iso(fit.createdAt) })),
    mocks: exportMocks(all.mocks),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
