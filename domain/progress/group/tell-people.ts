import { wilson } from '@/domain/exam/score/wilson';
import { LEECH_LAPSES } from '../leech';
import { DAY_MS, type LearnerRecord, RECENT_DAYS } from './learner-record';
import { tellDays } from './tell-days';

/**
 * Why somebody may want a hand. `never`: has not begun; `quiet`: came before, and not for a week; `hard going`: practises, and is right so rarely that
 * luck does not explain it; `not sticking`: forgets some items again and again.
 */
export type Stuck =
  | { why: 'never' }
  | { why: 'quiet'; days: number }
  | { why: 'hard going'; answers: number; share: number }
  | { why: 'not sticking'; items: number };

/** What somebody of the group did in the last 30 days. */
export interface PersonLine {
  userId: string;
  name: string;
  answers: number;
  /** Days, by the learner's own calendar, with at least one answer. */
  days: number;
  minutes: number;
  /** The share of right answers; null without any. */
  right: number | null;
  /** Answers ever given, and when the last was. */
  ever: number;
  lastAt: number | null;
  stuck: Stuck[];
}

/** Nothing for so many days is a pause that is worth a word. */
export const QUIET_DAYS = 7;
/** Fewer answers in 30 days are no effort that could have come to something. */
export const EFFORT_ANSWERS = 40;
/** Practice asks what is about to be forgotten: most are right about 80 to 90 % of the time, and below 60 % it is no fun. */
export const HARD_SHARE = 0.6;
/** So many items that do not stick are more than a slip of the scheduler. */
export const FEWEST_LEECHES = 3;

/** Everybody's line, in the order given. */
export function tellPeople(records: readonly LearnerRecord[], now: number): PersonLine[] {
  const dayAt = tellDays();
  return records.map((record) => tellPerson(record, now, dayAt));
}

function tellPerson(record: LearnerRecord, now: number, dayAt: ReturnType<typeof tellDays>): PersonLine {
  const { userId, name, timeZone, lastAt } = record;
  const recent = record.activity.filter(({ at }) => at > now - RECENT_DAYS * DAY_MS);
  const sum = (of: 'answers' | 'right' | 'effortMs') => recent.reduce((all, span) => all + span[of], 0);
  const [answers, right] = [sum('answers'), sum('right')];
  return {
    ...{ userId, name, answers, lastAt, ever: record.answers },
    days: new Set(recent.map(({ at }) => dayAt(at, timeZone))).size,
    minutes: Math.round(sum('effortMs') / 60_000),
    right: answers === 0 ? null : right / answers,
    stuck: [...absence(record, now), ...hardGoing(answers, right), ...notSticking(record)],
  };
}

function absence({ answers, lastAt }: LearnerRecord, now: number): Stuck[] {
  if (answers === 0 || lastAt === null) return [{ why: 'never' }];
  const days = Math.floor((now - lastAt) / DAY_MS);
  return days >= QUIET_DAYS ? [{ why: 'quiet', days }] : [];
}

function hardGoing(answers: number, right: number): Stuck[] {
  if (answers < EFFORT_ANSWERS || wilson(right, answers).high >= HARD_SHARE) return [];
  return [{ why: 'hard going', answers, share: right / answers }];
}

function notSticking({ memories }: LearnerRecord): Stuck[] {
  const items = memories.filter(({ lapses }) => lapses >= LEECH_LAPSES).length;
  return items < FEWEST_LEECHES ? [] : [{ why: 'not sticking', items }];
}
