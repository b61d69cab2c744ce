import type { MockResponse } from '@/domain/exam/exchange';
import type { Outcome } from '@/domain/exam/score/score-mock';
import { orNothing } from '@/domain/exam/whole-response';
import { grade } from '@/domain/grading/grade';
import type { Generated } from '@/domain/question/question';
import type { MadeQuestion } from './make-questions';

/** A question of a mock exam with what became of it. Ids are option ids (prompt ids for matching). */
export interface JudgedQuestion extends MadeQuestion, Pick<Outcome, 'verdict'> {
  missed: string[];
  added: string[];
}

/** Judges what stands: all or nothing, without partial credit. */
export function judgeQuestions(made: readonly MadeQuestion[]): JudgedQuestion[] {
  return made.map((one) => {
    const nothing = { missed: [], added: [] };
    if (one.generated === null) return { ...one, ...nothing, verdict: 'withdrawn' };
    const response = orNothing(one.row.response);
    const { correct, ...sides } = judge(one.generated, response ?? { dontKnow: true });
    return { ...one, ...sides, verdict: response === null ? 'unanswered' : correct ? 'right' : 'wrong' };
  });
}

/** Whether a response is wholly right. */
export function isRight(generated: Generated, response: MockResponse): boolean {
  return judge(generated, response).correct;
}

function judge({ question, answerKey }: Generated, response: MockResponse | { dontKnow: true }) {
  const graded = grade(question, answerKey.key, response);
  if (graded.status === 'malformed') throw new Error(`A response was kept that is none: ${graded.message}`);
  const { correct, missed, added } = graded.verdict;
  return { correct, missed, added };
}
