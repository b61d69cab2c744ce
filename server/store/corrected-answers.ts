import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Store } from '@/server/store/open-store';

/** An event of the log as statistics of a group read it. */
export interface CorrectedRow {
  learnerId: string;
  issuedId: string;
  event: string;
  itemId: string;
  correct: boolean | number | bigint;
  confidence: string;
  effortMs: number | bigint;
  answeredAt: number | bigint;
  form: string | null;
  response: string;
  keyIds: string | null;
}

/** Answers that were taken back or judged again: few among many. */
export interface Corrected {
  /** By learner and question, each as its last event leaves it. */
  last: ReadonlyMap<string, ReadonlyMap<string, CorrectedRow>>;
  /** How many events that are no answers each learner's log holds. */
  events: ReadonlyMap<string, number>;
}

/** What was corrected in the logs of these learners. The names of events are in the order in which they count. */
export async function readCorrected({ db }: Pick<Store, 'db'>, learnerIds: readonly string[]): Promise<Corrected> {
  const rows = await db.$queryRaw<CorrectedRow[]>`
    SELECT "learnerId", "issuedId", "event", "itemId", "correct", "confidence", "effortMs", "answeredAt", "form", "response", "keyIds"
    FROM "Review" WHERE "learnerId" IN (${Prisma.join([...learnerIds])}) AND "event" <> 'answer'`;
  const last = new Map<string, Map<string, CorrectedRow>>();
  const events = new Map<string, number>();
  for (const row of rows) {
    const own = last.get(row.learnerId) ?? new Map<string, CorrectedRow>();
    last.set(row.learnerId, own);
    const known = own.get(row.issuedId);
    if (known === undefined || known.event < row.event) own.set(row.issuedId, row);
    events.set(row.learnerId, (events.get(row.learnerId) ?? 0) + 1);
  }
  return { last, events };
}
