import type { LearnerRecord } from '@/domain/progress/group/learner-record';
import { processWide } from '../process-wide';
import { type Sharing, shareTexts } from '../store/share-texts';

/** What was read of a learner, and at which revision: another revision is read again. */
export interface KeptRecord {
  revision: number;
  record: Omit<LearnerRecord, 'userId' | 'name' | 'timeZone'>;
}

/** What a process knows of learners, and which groups it is reading now. */
export interface KeptRecords {
  /** By learner id, the latest read last. */
  records: Map<string, KeptRecord>;
  /** By group id: whoever wants the same group waits, and finds it kept. */
  underWay: Map<string, Promise<unknown>>;
  /** What their records have in common. */
  share: Sharing;
}

export const keepNothingYet = (): KeptRecords => ({ records: new Map(), underWay: new Map(), share: shareTexts() });

/** What this process keeps. */
export const keptRecords = (): KeptRecords => processWide('group-records', keepNothingYet);

/** Learners that are kept: some ten kilobytes each. */
const MOST_KEPT = 1_000;

/** Keeps what was read; of too many learners those go that were read first. */
export function keepRecords({ records }: KeptRecords, fresh: ReadonlyMap<string, KeptRecord>): void {
  for (const [id, record] of fresh) {
    records.delete(id);
    records.set(id, record);
  }
  for (const id of records.keys()) {
    if (records.size <= MOST_KEPT) break;
    records.delete(id);
  }
}
