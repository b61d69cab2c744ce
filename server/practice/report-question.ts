import { randomUUID } from 'node:crypto';
import { deckKeyIn } from '@/domain/bank/deck-ids';
import type { ReportState } from '@/domain/session/around';
import { dayOf } from '@/domain/session/day';
import { findLearner } from '../store/learners';
import { countReports, createReport, readReport } from '../store/reports';
import { inTurn } from './in-turn';
import { findOwnAnswer, type OwnAnswer } from './own-answer';
import type { Practice } from './practice';

/** More than anybody reads a day with care. */
export const MOST_REPORTS_A_DAY = 50;

export interface ReportInput {
  learnerId: string;
  answer: string;
  comment: string;
  now: number;
}

export type ReportOutcome =
  | { status: 'reported'; report: { state: ReportState } }
  | { status: 'too many'; message: string }
  | Exclude<OwnAnswer, { status: 'found' }>;

const KNOWN = 'This question was reported with this answer before; what was said then stands.';
const LEFT = 'This question is no longer asked here, so there is nobody to report it to.';
const TOO_MANY = `${MOST_REPORTS_A_DAY} questions were reported today; more can be reported tomorrow.`;

/** Says what is wrong with the question of an answer, once for each answer; the same sent again is the same report. */
export function reportQuestion(practice: Practice, input: ReportInput): Promise<ReportOutcome> {
  return inTurn(input.learnerId, () => reportInTurn(practice, input));
}

async function reportInTurn(practice: Practice, input: ReportInput): Promise<ReportOutcome> {
  const { learnerId, answer, comment, now } = input;
  const { store } = practice;
  const found = await findOwnAnswer(practice, learnerId, answer);
  if (found.status !== 'found') return found;
  const { itemId: reported } = found.review;
  if (deckKeyIn(reported) !== null && !practice.bank.items.has(reported)) return { status: 'refused', message: LEFT };
  const before = await readReport(store, learnerId, answer);
  if (before?.comment === comment) return { status: 'reported', report: { state: before.state } };
  if (before !== null) return { status: 'refused', message: KNOWN };
  const learner = await findLearner(store, learnerId);
  const { start } = dayOf(now, learner?.timeZone ?? 'UTC');
  if ((await countReports(store, learnerId, start)) >= MOST_REPORTS_A_DAY)
    return { status: 'too many', message: TOO_MANY };

  const { itemId, version, seed, response } = found.review;
  const report = { reviewId: answer, itemId, version, seed, response, comment, state: 'open', createdAt: now } as const;
  const status = await createReport(store, { id: randomUUID(), learnerId, report });
  if (status === 'no learner') return { status };
  return status === 'created'
    ? { status: 'reported', report: { state: 'open' } }
    : { status: 'refused', message: KNOWN };
}
