import type { Question, Response } from '@/domain/question/question';
import type { Others } from '@/domain/session/around';

/** How many others there must be before anything is told of them. */
export const FEWEST_OTHERS = 5;

/** So many learners answered alike. */
export interface Answered {
  correct: boolean;
  response: Response;
  learners: number;
}

/**
 * How others answered a question's item, or null where they are fewer than `FEWEST_OTHERS`. `own` is the learner's own part of the
 * counts, which is taken out. Shares are of the options that the question shows; of one shown to few of them the share is small. Steps,
 * pairs and typed texts have none.
 */
export function tellOthers(all: readonly Answered[], own: readonly Answered[], question: Question): Others | null {
  const others = without(all, own);
  const answered = sum(others);
  if (answered < FEWEST_OTHERS) return null;
  const correct = sum(others.filter((one) => one.correct));
  return { answered, correct, shares: sharesOf(others, answered, question) };
}

function without(all: readonly Answered[], own: readonly Answered[]): Answered[] {
  const key = ({ correct, response }: Answered) => JSON.stringify([correct, response]);
  const taken = new Map(own.map((one) => [key(one), one.learners]));
  return all.map((one) => ({ ...one, learners: Math.max(0, one.learners - (taken.get(key(one)) ?? 0)) }));
}

function sharesOf(others: readonly Answered[], answered: number, question: Question): Record<string, number> | null {
  if (!['single', 'multiple', 'reverse'].includes(question.kind)) return null;
  const chose = (id: string) => others.filter(({ response }) => 'choices' in response && response.choices.includes(id));
  return Object.fromEntries(question.options.map(({ id }) => [id, sum(chose(id)) / answered]));
}

function sum(counts: readonly Answered[]): number {
  return counts.reduce((total, { learners }) => total + learners, 0);
}
