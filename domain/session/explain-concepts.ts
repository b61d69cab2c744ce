import type { Concept } from '@/domain/bank/concept';
import type { Key, Question, Response } from '@/domain/question/question';
import type { ToldConcept } from './exchange';

/** Four are read; more would hide the reasons. */
const MOST_TOLD = 4;

/**
 * What an answer is about: the concepts named by the right options, then by those chosen, four at most, each told apart from another of
 * them where its author does so. `find` gives the concepts that a text names.
 */
export function explainConcepts(
  { question, key, response }: { question: Question; key: Key; response: Response },
  find: (text: string) => readonly Concept[],
): ToldConcept[] {
  const ids = [...idsOf(key), ...idsOf(response)];
  const byId = new Map(question.options.map(({ id, text }) => [id, text]));
  const texts = [...ruledOut(question), ...(key.kind === 'recall' ? key.accepted.slice(0, 1) : [])];
  texts.push(...ids.map((id) => byId.get(id) ?? ''));
  const concepts = [...new Set(texts.flatMap((text) => find(text)))].slice(0, MOST_TOLD);
  return concepts.map((concept) => toldOf(concept, concepts));
}

function idsOf(answer: Key | Response): string[] {
  if ('choices' in answer) return answer.choices;
  if ('order' in answer) return answer.order;
  return 'pairs' in answer ? Object.values(answer.pairs) : [];
}

/** A reverse has traits for options; the option that it is about stands in its question line. */
function ruledOut({ kind, stem }: Question): string[] {
  return kind === 'reverse' ? [stem.slice(stem.lastIndexOf('\n') + 1)] : [];
}

function toldOf({ id, name, what, when, whenNot, confusions }: Concept, told: readonly Concept[]): ToldConcept {
  const confusion = confusions.find(({ concept }) => concept !== id && told.some((other) => other.id === concept));
  const difference = confusion ? { from: confusion.with, text: confusion.difference } : null;
  return { id, name, what, when, whenNot, difference, url: `/glossary#${id}` };
}
