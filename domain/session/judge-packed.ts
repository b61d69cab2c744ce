import { expectedEffortMs } from '@/domain/grading/expected-effort';
import { grade } from '@/domain/grading/grade';
import { rate } from '@/domain/grading/rate';
import type { Answer, Judged } from './exchange';
import { explainConcepts } from './explain-concepts';
import type { PackedConcept, PackedQuestion } from './pack';

/**
 * The verdict on an answer to a packed question, as the server will tell it, but for when the item returns: that is reckoned from when the
 * pack was made. Null where the response is no answer to the question. The server judges again, and its verdict stands.
 */
export function judgePacked(
  { asked, key, told, names, returns }: PackedQuestion,
  concepts: ReadonlyMap<string, PackedConcept>,
  answer: Answer,
): Judged | null {
  const { question } = asked;
  const graded = grade(question, key, answer.response);
  if (graded.status === 'malformed') return null;
  const { rating, guessed } = rate({
    correct: graded.verdict.correct,
    confidence: answer.confidence,
    effortMs: answer.effortMs,
    expectedMs: expectedEffortMs(question),
    dontKnow: 'dontKnow' in answer.response,
  });
  const { afterMs, memory } = returns[guessed ? 'guessed' : rating];
  const explained = explainConcepts({ question, key, response: answer.response }, (text) =>
    (names[text] ?? []).flatMap((id) => concepts.get(id) ?? []),
  );
  return {
    ...{ id: answer.id, status: 'accepted', ...graded.verdict, ...told },
    ...(explained.length > 0 && { concepts: explained }),
    ...{ rating, memory, dueAt: new Date(Date.parse(answer.answeredAt) + afterMs).toISOString() },
  };
}
