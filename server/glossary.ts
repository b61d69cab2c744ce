import type { Bank } from '@/domain/bank/bank';
import type { Concept } from '@/domain/bank/concept';
import { fold } from '@/domain/bank/slug';
import { conceptNames } from '@/domain/bank/study/concept-names';
import type { Actor } from './auth/actor';
import { bankOf } from './bank/bank-of';

/** A concept of the glossary, and what elsewhere leads to it. */
export interface GlossaryConcept extends Concept {
  /** Concepts that say they are mixed up with this one, which does not say so itself. */
  namedBy: { id: string; name: string }[];
  /** Topics in whose decision table it is an option. */
  comparedIn: { id: string; title: string }[];
}

/** A topic with the concepts that its author explains. */
export interface GlossaryTopic {
  id: string;
  title: string;
  concepts: GlossaryConcept[];
}

/** All topics of an actor's bank that explain something, in its order. */
export async function readGlossary(actor: Actor): Promise<GlossaryTopic[]> {
  return glossaryOf(await bankOf(actor));
}

/** The glossary of a bank. */
export function glossaryOf(bank: Pick<Bank, 'topics' | 'items' | 'concepts'>): GlossaryTopic[] {
  const compared = comparisons(bank);
  const all = [...bank.concepts.values()].map((concept) => ({
    ...concept,
    namedBy: namers(concept, bank.concepts),
    comparedIn: compared.get(concept.id) ?? [],
  }));
  return bank.topics
    .map(({ id, title }) => ({ id, title, concepts: all.filter(({ topic }) => topic === id) }))
    .filter((topic) => topic.concepts.length > 0);
}

function namers({ id, confusions }: Concept, concepts: Bank['concepts']): GlossaryConcept['namedBy'] {
  const named = new Set(confusions.map(({ concept }) => concept));
  return [...concepts.values()]
    .filter((other) => !named.has(other.id) && other.confusions.some(({ concept }) => concept === id))
    .map((other) => ({ id: other.id, name: other.name }));
}

/** Concept id -> the topics that compare it. */
function comparisons({ topics, items, concepts }: Pick<Bank, 'topics' | 'items' | 'concepts'>) {
  const names = conceptNames(concepts.values());
  const found = new Map<string, { id: string; title: string }[]>();
  for (const topic of topics) {
    const chosen = topic.items.map((id) => items.get(id)).find((item) => item?.form === 'scenario');
    const options = chosen?.form === 'scenario' ? chosen.table.options : [];
    const ids = new Set(options.map(({ text }) => names.get(fold(text))));
    for (const id of ids)
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), { id: topic.id, title: topic.title }]);
  }
  return found;
}
