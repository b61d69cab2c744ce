import type { Concept } from '@/domain/bank/concept';
import type { Key, Question, Response } from '@/domain/question/question';
import type { ToldConcept } from './exchange';

/** What of a concept is told. */
type Explained = Pick<Concept, 'id' | 'name' | 'what' | 'when' | 'whenNot' | 'confusions'> &
  Partial<Pick<Concept, 'aliases'>>;

/** Four are read; more would hide the reasons. */
const MOST_TOLD = 4;

/**
 * What an answer is about: the concepts named by the right options, then by those chosen, four at most, each told apart from another of
 * them where its author does so. `find` gives the concepts that a text names.
 */
export function explainConcepts(
  { question, key, response }: { question: Question; key: Key; response: Response },
  find: (text: string) => readonly Explained[],
): ToldConcept[] {
  const ids = [...idsOf(key), ...idsOf(response)];
  const byId = new Map(question.options.map(({ id, text }) => [id, text]));
  const texts = [...asides(question, key), ...ids.map((id) => byId.get(id) ?? '')];
  const concepts = [...new Set(texts.flatMap((text) => find(text)))].slice(0, MOST_TOLD);
  return concepts.map((concept) => toldOf(concept, concepts));
}

/** Every text that the concepts of an answer may be looked up in, whatever the answer. */
export function explainedTexts(question: Question, key: Key): string[] {
  return [...new Set([...asides(question, key), ...question.options.map(({ text }) => text)])];
}

/** Texts beside the options: what a reverse is about, and what a recall accepts. */
function asides(question: Question, key: Key): string[] {
  return [...ruledOut(question), ...(key.kind === 'recall' ? key.accepted.slice(0, 1) : [])];
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

function toldOf(
  { id, name, aliases = [], what, when, whenNot, confusions }: Explained,
  told: readonly Explained[],
): ToldConcept {
  const confusion = confusions.find(({ concept }) => concept !== id && told.some((other) => other.id === concept));
  const difference = confusion ? { from: confusion.with, text: confusion.difference } : null;
  return { id, name, ...(aliases.length > 0 && { aliases }), what, when, whenNot, difference, url: `/glossary#${id}` };
}
