import type { Question } from '@/domain/question/question';
import { type Graded, malformed, verdictOf } from './graded';
import { idProblem } from './id-problem';

/**
 * Matching: every prompt has its option or nothing is right. One option may serve several prompts. Missed: prompts without their right
 * option; added: those of them that were given another one. Both are prompt ids.
 */
export function gradePairs(
  question: Question,
  right: Readonly<Record<string, string>>,
  pairs: Readonly<Record<string, string>>,
): Graded {
  const given = new Map(Object.entries(pairs));
  const problem = idProblem([...given.keys()], question.prompts ?? [], 'prompt');
  if (problem !== null) return malformed(problem);
  const foreign = [...given.values()].find((id) => !question.options.some((option) => option.id === id));
  if (foreign !== undefined) return malformed(`The question shows no option "${foreign}".`);
  const missed = Object.entries(right).flatMap(([prompt, option]) => (given.get(prompt) === option ? [] : [prompt]));
  return verdictOf(
    missed,
    missed.filter((prompt) => given.has(prompt)),
  );
}
