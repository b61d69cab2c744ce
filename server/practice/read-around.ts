import { tellOthers } from '@/domain/progress/others';
import type { Question } from '@/domain/question/question';
import type { Around, Others } from '@/domain/session/around';
import { type AnswerCount, countItemAnswers } from '../store/item-answers';
import { readMark } from '../store/marks';
import { readMissReason } from '../store/miss-reasons';
import { findOwnReport } from '../store/report-inbox';
import type { StoredReview } from '../store/stored';
import { findOwnAnswer, type OwnAnswer } from './own-answer';
import type { Practice } from './practice';
import { makeAgain } from './remake';
import { blankMark, tellMarks } from './tell-marks';

export type AroundOutcome = { status: 'told'; around: Around } | Exclude<OwnAnswer, { status: 'found' }>;

/** What stands around a question that the learner has answered; before an answer nothing is told. */
export async function readAround(
  practice: Practice,
  { learnerId, answer, now }: { learnerId: string; answer: string; now: number },
): Promise<AroundOutcome> {
  const { store, kept } = practice;
  const found = await findOwnAnswer(practice, learnerId, answer);
  if (found.status !== 'found') return found;
  const { itemId, issuedId } = found.review;
  const made = kept.made.get(issuedId)?.generated ?? (await makeAgain(practice, found.review));
  const [mark, missReason, report, others] = await Promise.all([
    readMark(store, learnerId, itemId),
    readMissReason(store, learnerId, answer),
    findOwnReport(store, learnerId, answer),
    made && othersOn(practice, learnerId, { review: found.review, question: made.question, now }),
  ]);
  const told = { missReason, report: report && { state: report.state, reply: report.reply }, others };
  return { status: 'told', around: { marks: tellMarks(mark ?? blankMark(itemId)), ...told } };
}

/** For so long another process's answers may be missing from what this one remembers of an item. */
const FRESH_MS = 60_000;

async function othersOn(
  { store, kept }: Practice,
  learnerId: string,
  { review, question, now }: { review: StoredReview; question: Question; now: number },
): Promise<Others | null> {
  const { itemId, variant } = review;
  const known = kept.answers.get(itemId);
  const isFresh = known !== undefined && now - known.readAt < FRESH_MS;
  const counts = isFresh ? known.counts : await countItemAnswers(store, itemId);
  if (!isFresh) kept.answers.set(itemId, { readAt: now, counts });
  const own = await countItemAnswers(store, itemId, learnerId);
  const alike = (all: readonly AnswerCount[]) => all.filter(({ twist }) => twist === twistOf(variant));
  return tellOthers(alike(counts), alike(own), question);
}

function twistOf(variant: string): string {
  return /^(pair|reverse) /.exec(variant)?.[1] ?? 'plain';
}
