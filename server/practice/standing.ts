import { GRACE_MS } from '@/domain/exam/grace';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS, type ParameterSet } from '@/domain/scheduling/parameters';
import type { Meeting } from '@/domain/session/choose-seed';
import { type Day, dayOf } from '@/domain/session/day';
import { readIssued } from '../store/issued';
import { findLearner } from '../store/learners';
import type { ItemMark } from '../store/marks';
import { readOpenExam } from '../store/mocks';
import { parametersOf } from '../store/parameter-sets';
import { readPlan, type StoredPlan } from '../store/plans';
import { readSnapshot } from '../store/snapshot';
import type { Issued, Learner, StoredReview } from '../store/stored';
import type { Practice } from './practice';

/** How a learner stands at one revision: all that choosing the next question needs. Never changed in place. */
export interface Standing {
  learnerId: string;
  revision: number;
  timeZone: string;
  /** The learner's today, which the counts are of. */
  day: Day;
  memories: ReadonlyMap<string, Memory>;
  /** What the memories are made with. */
  parameters: ParameterSet;
  /** Null where the learner has set nothing. */
  plan: StoredPlan | null;
  introducedToday: number;
  answeredToday: number;
  correctToday: number;
  /** Items whose last answer today was wrong. */
  missedToday: ReadonlySet<string>;
  /** Items answered last, the latest first. */
  recentItems: readonly string[];
  /** The last questions of the items that this process asked or looked up, by item, latest first. Of the others the store knows. */
  meetings: ReadonlyMap<string, readonly KnownMeeting[]>;
  /** What the learner has put on items, by item. */
  marks: ReadonlyMap<string, ItemMark>;
  /** The question that waits for an answer. */
  open: Issued | null;
  /** The items of a mock exam that is under way until then, in milliseconds since the epoch. */
  exam: { itemIds: ReadonlySet<string>; until: number } | null;
}

/** A question handed out before. */
export interface KnownMeeting extends Meeting {
  id: string;
}

const RECENT_ITEMS = 20;

/** How many earlier questions of an item are looked at, so as not to ask them again. */
export const MOST_MEETINGS = 20;

/** In memories or what takes as much room. */
export function weighStanding({ memories, meetings, marks }: Standing): number {
  let weight = 10 + memories.size + marks.size;
  for (const ofItem of meetings.values()) weight += ofItem.length;
  return weight;
}

export interface WhoAndWhen {
  learnerId: string;
  /** What the client says today, if it does. */
  timeZone?: string | undefined;
  now: number;
}

/** How the learner stands now, or null when there is no such learner. */
export async function readStanding(
  practice: Practice,
  { learnerId, timeZone, now }: WhoAndWhen,
): Promise<Standing | null> {
  const learner = await findLearner(practice.store, learnerId);
  if (learner === null) return null;
  const zone = timeZone ?? learner.timeZone;
  const day = dayOf(now, zone);
  const kept = practice.kept.standings.get(learnerId);
  if (kept?.revision === learner.revision && kept.day.start === day.start) return { ...kept, timeZone: zone, day };
  const standing = await readAll(practice, learner, { timeZone: zone, day });
  practice.kept.standings.set(learnerId, standing);
  return standing;
}

/**
 * How this process last saw the learner stand, or null. Good enough to decide on a commit, which asks for the revision and so finds out
 * when it is old: the ordinary answer is spared a read.
 */
export function lastStanding({ kept }: Practice, { learnerId, timeZone, now }: WhoAndWhen): Standing | null {
  const last = kept.standings.get(learnerId);
  if (last === undefined) return null;
  const zone = timeZone ?? last.timeZone;
  const day = dayOf(now, zone);
  return last.day.start === day.start ? { ...last, timeZone: zone, day } : null;
}

async function readAll(practice: Practice, learner: Learner, today: { timeZone: string; day: Day }): Promise<Standing> {
  const { id, revision, openIssuedId } = learner;
  const [{ memories, marks, missedToday, ...counts }, open, plan, exam] = await Promise.all([
    readSnapshot(practice.store, id, today.day.start),
    openIssuedId === null ? [] : readIssued(practice.store, id, [openIssuedId]),
    readPlan(practice.store, id),
    readOpenExam(practice.store, id),
  ]);
  const parameters = plan === null ? DEFAULT_PARAMETERS : await parametersOf(practice.store, id, plan);
  const byItem = new Map(memories.map((memory) => [memory.itemId, memory]));
  return {
    ...{ learnerId: id, revision, ...today, memories: byItem, parameters, plan, ...counts },
    ...{ missedToday: new Set(missedToday) },
    ...{ meetings: new Map(), marks: new Map(marks.map((mark) => [mark.itemId, mark])), open: open[0] ?? null },
    exam: exam && { itemIds: new Set(exam.itemIds), until: exam.deadlineAt + GRACE_MS },
  };
}

/** How the learner stands after one more answer, once it is committed. */
export function afterAnswer(standing: Standing, review: StoredReview, memory: Memory): Standing {
  const isToday = review.answeredAt >= standing.day.start;
  const isFirst = !standing.memories.has(review.itemId);
  return {
    ...standing,
    revision: standing.revision + 1,
    memories: new Map(standing.memories).set(memory.itemId, memory),
    introducedToday: standing.introducedToday + (isToday && isFirst ? 1 : 0),
    answeredToday: standing.answeredToday + (isToday ? 1 : 0),
    correctToday: standing.correctToday + (isToday && review.correct ? 1 : 0),
    missedToday: isToday ? afterToday(standing.missedToday, review) : standing.missedToday,
    recentItems: [review.itemId, ...standing.recentItems].slice(0, RECENT_ITEMS),
    meetings: judgeMeeting(standing.meetings, review),
    open: standing.open?.id === review.issuedId ? null : standing.open,
  };
}

function afterToday(missed: ReadonlySet<string>, { itemId, correct }: StoredReview): ReadonlySet<string> {
  if (correct && !missed.has(itemId)) return missed;
  const after = new Set(missed);
  if (correct) after.delete(itemId);
  else after.add(itemId);
  return after;
}

function judgeMeeting(
  meetings: Standing['meetings'],
  { itemId, issuedId, correct }: StoredReview,
): Standing['meetings'] {
  const ofItem = meetings.get(itemId);
  if (ofItem === undefined) return meetings;
  // Of a pack: the store knows where it stands among the others.
  if (!ofItem.some(({ id }) => id === issuedId)) return without(meetings, itemId);
  return new Map(meetings).set(
    itemId,
    ofItem.map((meeting) => (meeting.id === issuedId ? { ...meeting, correct } : meeting)),
  );
}

function without(meetings: Standing['meetings'], itemId: string): Standing['meetings'] {
  const others = new Map(meetings);
  others.delete(itemId);
  return others;
}

/** How the learner stands with a new question, once it is committed; `meetings` are the earlier ones of its item. */
export function afterIssue(
  standing: Standing,
  { issued, meetings }: { issued: Issued; meetings: readonly KnownMeeting[] },
): Standing {
  const { id, itemId, version, seed, variant } = issued;
  const ofItem = [{ id, version, seed: Number(seed), variant, correct: null }, ...meetings].slice(0, MOST_MEETINGS);
  return { ...standing, meetings: new Map(standing.meetings).set(itemId, ofItem), open: issued };
}
