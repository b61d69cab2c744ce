import { createHash } from 'node:crypto';
import { expectedEffortMs } from '@/domain/grading/expected-effort';
import { grade } from '@/domain/grading/grade';
import { rate } from '@/domain/grading/rate';
import type { Verdict } from '@/domain/grading/verdict';
import { formOf } from '@/domain/question/form-of';
import type { AnswerKey, Generated } from '@/domain/question/question';
import { rightOptions } from '@/domain/question/right-options';
import { tellRule } from '@/domain/question/tell-rule';
import type { BeforeAndAfter } from '@/domain/scheduling/before-and-after';
import { clampAnsweredAt } from '@/domain/scheduling/clamp-answered-at';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import type { Answer, Judged, ToldLeech } from '@/domain/session/exchange';
import { explainConcepts } from '@/domain/session/explain-concepts';
import { revealKey } from '@/domain/session/reveal-key';
import { tellMemory } from '@/domain/session/tell-memory';
import type { Issued, StoredReview } from '../store/stored';
import type { PracticeBank } from './practice';

/** An answer beside what it answers, with the verdict. */
export interface Judgement {
  answer: Answer;
  issued: Issued;
  generated: Generated;
  verdict: Verdict;
}

/** A judgement, or the sentence that says why the response is no answer to this question. */
export function judge(
  answer: Answer,
  issued: Issued,
  generated: Generated,
): Judgement | { status: 'malformed'; message: string } {
  const graded = grade(generated.question, generated.answerKey.key, answer.response);
  return graded.status === 'malformed' ? graded : { answer, issued, generated, verdict: graded.verdict };
}

/** The review that an answer received at `now` makes, but for what its item's memory says before and after it. */
export function reviewOf(
  { answer, issued, generated, verdict }: Judgement,
  { now, parameters }: { now: number; parameters: ParameterSet },
): Omit<StoredReview, 'dueAt' | 'predicted'> {
  const { id: issuedId, itemId, version, seed, variant, origin, issuedAt } = issued;
  const { id, response, confidence, effortMs } = answer;
  const { rating, guessed } = rate({
    correct: verdict.correct,
    confidence,
    effortMs,
    expectedMs: expectedEffortMs(generated.question),
    dontKnow: 'dontKnow' in response,
  });
  const answeredAt = clampAnsweredAt({ answeredAt: Date.parse(answer.answeredAt), issuedAt, receivedAt: now });
  return {
    ...{ id, event: 'answer', issuedId, itemId, version, seed, variant, response, bodyHash: hashBody(answer) },
    ...{ correct: verdict.correct, confidence, effortMs, rating, guessed, parameters: parameters.id },
    ...{ origin, answeredAt, receivedAt: now },
    ...{ form: formOf(generated.question), keyIds: rightOptions(generated.answerKey.key) },
  };
}

/** Tells the same answer sent twice from another one under the same id. */
export function hashBody({ issued, response, confidence, effortMs, answeredAt }: Answer): string {
  return createHash('sha256')
    .update(JSON.stringify([issued, response, confidence, effortMs, answeredAt]))
    .digest('hex');
}

/** A judgement with what the log keeps of it. */
export interface Counted {
  judgement: Judgement;
  review: Pick<StoredReview, 'rating' | 'dueAt' | 'answeredAt'>;
  /** The set that the memories were made with. */
  parameters: ParameterSet;
  /** What the answer did to its item's memory. */
  memories: BeforeAndAfter;
  leech?: ToldLeech | null;
}

/** What the learner is told: the verdict, all that was secret until now, and what the bank explains of it. */
export function tell(
  { conceptsIn }: Pick<PracticeBank, 'conceptsIn'>,
  status: Judged['status'],
  { judgement, review, parameters, memories, leech }: Counted,
): Judged {
  const { answer, generated, verdict } = judgement;
  const { question, answerKey } = generated;
  const concepts = explainConcepts({ question, key: answerKey.key, response: answer.response }, conceptsIn);
  return {
    id: answer.id,
    status,
    ...verdict,
    ...revealed(answerKey),
    ...(concepts.length > 0 && { concepts }),
    rule: tellRule(generated),
    rating: review.rating,
    dueAt: new Date(review.dueAt).toISOString(),
    memory: tellMemory(memories, { answeredAt: review.answeredAt, parameters }),
    ...(leech && { leech }),
  };
}

export function revealed({ key, reasons, pairReasons, decisive, needs, proved, sources, today }: AnswerKey) {
  const told = { key: revealKey(key), reasons, decisive, needs, proved, sources, today };
  return pairReasons === undefined ? told : { ...told, pairReasons };
}
