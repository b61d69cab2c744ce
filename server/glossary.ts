import type { Concept } from '@/domain/bank/concept';
import { readBank } from './bank';

/** A topic with the concepts that its author explains. */
export interface GlossaryTopic {
  id: string;
  title: string;
  concepts: Concept[];
}

/** All topics that explain something, in the bank's order. */
export function readGlossary(): GlossaryTopic[] {
  const { topics, concepts } = readBank();
  const all = [...concepts.values()];
  return topics
    .map(({ id, title }) => ({ id, title, concepts: all.filter(({ topic }) => topic === id) }))
    .filter((topic) => topic.concepts.length > 0);
}
