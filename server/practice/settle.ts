import { guessChance } from '@/domain/question/guess-chance';
import { type BeforeAndAfter, memoryBefore } from '@/domain/scheduling/before-and-after';
import { expectRight } from '@/domain/scheduling/expect-right';
import { apply, isLate } from '@/domain/scheduling/replay';
import type { AnswerResult, NextResponse } from '@/domain/session/exchange';
import { commitAnswer } from '../store/commit';
import { findLearner } from '../store/learners';
import { readItemReviews } from '../store/reviews';
import type { StoredReview } from '../store/stored';
import { answeredBefore } from './answered-before';
import { isInExam } from './held-back';
import { type Judgement, reviewOf, tell } from './judge';
import { ATTEMPTS } from './next-question';
import { planNext, type Wish } from './plan-next';
import type { Practice } from './practice';
import type { Prepared } from './prepare';
import { afterAnswer, afterIssue, lastStanding, readStanding, type Standing } from './standing';
import { leechOf } from './tell-leech';

export interface Settled {
  result: AnswerResult;
  /** Set when the next question was asked for and rode in the same transaction. */
  next?: NextResponse;
}

interface SettleInput extends Wish {
  learnerId: string;
  timeZone?: string | undefined;
  wantsNext: boolean;
  verdict?: 'end' | undefined;
}

/** Counts one answer, or says why not; null when there is no such learner. To be called in the learner's turn. */
export async function settle(practice: Practice, prepared: Prepared, input: SettleInput): Promise<Settled | null> {
  if (prepared.status !== 'judged') {
    const known = await findLearner(practice.store, input.learnerId);
    return known && { result: withoutVerdict(await refuse(practice, input.learnerId, prepared), input) };
  }
  const { itemId } = prepared.judgement.issued;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const last = attempt === 0 ? lastStanding(practice, input) : null;
    const standing = last ?? (await readStanding(practice, input));
    if (standing === null) return null;
    const settled = await count(practice, standing, prepared.judgement, input);
    if (settled !== 'moved') {
      const result = withoutVerdict(settled.result, input);
      return { ...settled, result: await withoutExam(practice, result, { ...input, standing, itemId }) };
    }
  }
  throw new Error('Too many writers for one learner.');
}

/** With the verdict at the end, what counts is said to be kept, also when it is sent again. */
function withoutVerdict(result: AnswerResult, { verdict }: SettleInput): AnswerResult {
  return verdict === 'end' && 'correct' in result ? { id: result.id, status: 'kept' } : result;
}

/**
 * While an item is asked in a mock exam its verdict waits, as if it were told at the end. An answer that was not new may rest on a standing from before
 * the exam began, so it is looked up.
 */
async function withoutExam(
  practice: Practice,
  result: AnswerResult,
  { standing, itemId, ...input }: SettleInput & { standing: Standing; itemId: string },
): Promise<AnswerResult> {
  if (!('correct' in result)) return result;
  const now = result.status === 'accepted' ? standing : ((await readStanding(practice, input)) ?? standing);
  return isInExam(now, itemId, input.now) ? { id: result.id, status: 'kept' } : result;
}

const WHY = {
  stale: 'This question has changed since it was asked, so the answer does not count; it is asked again.',
  unknown: 'This question was not handed out to you, so the answer does not count.',
};

/** Writes nothing: a question that cannot be made again is replaced when the next one is asked for. */
async function refuse(
  practice: Practice,
  learnerId: string,
  { status, answer }: Exclude<Prepared, { status: 'judged' }>,
): Promise<AnswerResult> {
  const before = await answeredBefore(practice, learnerId, { answer, judgement: null });
  return before ?? { id: answer.id, status, message: WHY[status] };
}

async function count(
  practice: Practice,
  standing: Standing,
  judgement: Judgement,
  input: SettleInput,
): Promise<Settled | 'moved'> {
  const { parameters } = standing;
  const arrived = reviewOf(judgement, { now: input.now, parameters });
  const memories = await memoriesOf(practice, standing, arrived);
  if (memories === null) return { result: await answeredTwice(practice, standing, judgement) };
  const memory = memories.after;
  const predicted = expectRight(
    memories.before,
    arrived.answeredAt,
    guessChance(judgement.generated.question),
    parameters,
  );
  const review: StoredReview = { ...arrived, dueAt: memory.dueAt, predicted };
  const after = afterAnswer(standing, review, memory);
  const plan = input.wantsNext ? await planNext(practice, after, input) : null;
  const fresh = plan?.fresh ?? null;
  const then = fresh === null ? after : afterIssue(after, fresh);
  const { learnerId, revision, timeZone } = standing;

  const status = await commitAnswer(practice.store, {
    learner: {
      id: learnerId,
      expectedRevision: revision,
      openIssuedId: then.open?.id ?? null,
      timeZone,
      now: input.now,
    },
    review,
    memory,
    ...(fresh && { issued: fresh.issued }),
  });
  if (status === 'moved') return 'moved';
  if (status === 'duplicate') return { result: await answeredTwice(practice, standing, judgement) };
  practice.kept.standings.set(learnerId, then);
  practice.kept.answers.delete(review.itemId);
  if (fresh) practice.kept.made.set(fresh.issued.id, { learnerId, ...fresh });
  const leech = await leechOf(practice, learnerId, { judgement, review, memories });
  const result = tell(practice.bank, 'accepted', { judgement, review, parameters, memories, leech });
  return { result, ...(plan && { next: plan.reply }) };
}

type Arrived = Omit<StoredReview, 'dueAt' | 'predicted'>;

/** Null when the review turns out to be in the log already. */
async function memoriesOf({ store }: Practice, standing: Standing, arrived: Arrived): Promise<BeforeAndAfter | null> {
  const { parameters } = standing;
  const memory = standing.memories.get(arrived.itemId) ?? null;
  if (!isLate(memory, arrived)) return { before: memory, after: apply(memory, arrived, [], parameters) };
  const log = await readItemReviews(store, standing.learnerId, arrived.itemId);
  if (log.some(({ id, issuedId }) => id === arrived.id || issuedId === arrived.issuedId)) return null;
  return { before: memoryBefore(log, arrived, parameters), after: apply(memory, arrived, log, parameters) };
}

async function answeredTwice(practice: Practice, standing: Standing, judgement: Judgement): Promise<AnswerResult> {
  const result = await answeredBefore(practice, standing.learnerId, { answer: judgement.answer, judgement });
  if (result === null) throw new Error('An answer is in the log and cannot be read from it.');
  return result;
}
