import type { Concept } from '@/domain/bank/concept';
import { fold } from '@/domain/bank/slug';

/** Every name and alias, folded -> concept id. Of two concepts that go by one word, names come before aliases, then who was first. */
export function conceptNames(concepts: Iterable<Concept>): ReadonlyMap<string, string> {
  const all = [...concepts];
  const names = new Map<string, string>();
  const add = (word: string, id: string) => {
    if (!names.has(fold(word))) names.set(fold(word), id);
  };
  for (const { id, name } of all) add(name, id);
  for (const { id, aliases } of all) for (const alias of aliases) add(alias, id);
  return names;
}
