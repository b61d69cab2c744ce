import type { Marks, MarksRequest } from '@/domain/session/around';
import { dayOf } from '@/domain/session/day';
import { putAside } from '@/domain/session/put-aside';
import { commitMark } from '../store/commit';
import { type Mark, readMark } from '../store/marks';
import { inTurn } from './in-turn';
import { ATTEMPTS } from './next-question';
import type { Practice } from './practice';
import { findIssued } from './prepare';
import { readStanding, type Standing } from './standing';
import { blankMark, tellMarks } from './tell-marks';

type Loose<T> = { [K in keyof T]: T[K] | undefined };

export interface MarksInput {
  learnerId: string;
  now: number;
  request: Loose<Omit<MarksRequest, 'issued'>> & Pick<MarksRequest, 'issued'>;
}

export type MarksOutcome =
  | { status: 'marked'; marks: Marks }
  | { status: 'no learner' | 'unknown question' }
  | { status: 'refused'; message: string };

const TOO_EARLY = 'A note can be written when the question has been answered.';

/** Puts something on the item of a question that was handed out to the learner. Said again, it changes nothing. */
export function putMarks(practice: Practice, input: MarksInput): Promise<MarksOutcome> {
  return inTurn(input.learnerId, () => putInTurn(practice, input));
}

async function putInTurn(practice: Practice, { learnerId, now, request }: MarksInput): Promise<MarksOutcome> {
  const issued = (await findIssued(practice, learnerId, [request])).get(request.issued);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await readStanding(practice, { learnerId, now });
    if (standing === null) return { status: 'no learner' };
    if (issued === undefined) return { status: 'unknown question' };
    const { itemId } = issued;
    if (request.note && !standing.memories.has(itemId)) return { status: 'refused', message: TOO_EARLY };
    const before = (await readMark(practice.store, learnerId, itemId)) ?? blankMark(itemId);
    const after = changed(before, request, { now, tomorrow: dayOf(now, standing.timeZone).end });
    if (isSame(before, after) || (await commit(practice, standing, after))) {
      return { status: 'marked', marks: tellMarks(after) };
    }
  }
  throw new Error('Too many writers for one learner.');
}

function changed(
  before: Mark,
  { flagged, suspended, bury, note }: MarksInput['request'],
  { now, tomorrow }: { now: number; tomorrow: number },
): Mark {
  const buriedUntil = bury === undefined ? before.buriedUntil : bury ? tomorrow : null;
  return {
    ...{ itemId: before.itemId, changedAt: now, buriedUntil },
    ...{ flagged: flagged ?? before.flagged, suspended: suspended ?? before.suspended, note: note ?? before.note },
  };
}

function isSame(one: Mark, other: Mark): boolean {
  return JSON.stringify(tellMarks(one)) === JSON.stringify(tellMarks(other));
}

/** False where the learner did something else meanwhile. A question that waits and is put aside waits no longer. */
async function commit(practice: Practice, standing: Standing, mark: Mark): Promise<boolean> {
  const { learnerId: id, revision: expectedRevision, timeZone } = standing;
  const { itemId, flagged, suspended, buriedUntil, changedAt: now } = mark;
  const open = standing.open?.itemId === itemId && putAside([mark], now).has(itemId) ? null : standing.open;
  const learner = { id, expectedRevision, openIssuedId: open?.id ?? null, timeZone, now };
  if ((await commitMark(practice.store, { learner, mark })) !== 'committed') return false;
  const marks = new Map(standing.marks).set(itemId, { itemId, flagged, suspended, buriedUntil });
  practice.kept.standings.set(id, { ...standing, revision: expectedRevision + 1, marks, open });
  return true;
}
