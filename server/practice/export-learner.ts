import type { Memory } from '@/domain/scheduling/memory';
import { exportLearner as readExport } from '../store/export-learner';
import type { Issued, StoredReview } from '../store/stored';
import type { Practice } from './practice';

type Spoken<T> = { [K in keyof T]: K extends `${string}At` ? string : T[K] };

/** All that is known of a learner, as a file that can be imported again. Times are ISO 8601 in UTC. */
export interface LearnerFile {
  format: 'checkpoint/1';
  learner: { createdAt: string; lastSeenAt: string; timeZone: string };
  memories: Spoken<Memory>[];
  reviews: Spoken<StoredReview>[];
  issued: Spoken<Issued>[];
}

/** Null when there is no such learner. */
export async function exportLearner({ store }: Practice, learnerId: string): Promise<LearnerFile | null> {
  const all = await readExport(store, learnerId);
  if (all === null) return null;
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
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
