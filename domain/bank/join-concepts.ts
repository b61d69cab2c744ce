import type { Concept } from './concept';
import { problemAt } from './draft';
import type { Place, Problem } from './problem';
import { fold } from './slug';

/**
 * The concepts of all files, each id once, with the concepts that their confusions name. Problems: an id that is taken, and a name or
 * alias by which an earlier concept goes.
 */
export function joinConcepts(
  found: readonly { concept: Concept; place: Place }[],
  problems: Problem[],
): { concepts: ReadonlyMap<string, Concept>; conceptPlaces: ReadonlyMap<string, Place> } {
  const concepts = new Map<string, Concept>();
  const conceptPlaces = new Map<string, Place>();
  for (const { concept, place } of found) {
    const known = conceptPlaces.get(concept.id);
    if (known !== undefined) {
      const message = `The concept "${concept.id}" stands in ${known.file}, line ${known.line} as well`;
      problems.push(problemAt(place, 'duplicate-id', message));
      continue;
    }
    concepts.set(concept.id, concept);
    conceptPlaces.set(concept.id, place);
  }
  const names = nameConcepts(concepts.values());
  for (const [id, concept] of concepts) {
    for (const word of [concept.name, ...concept.aliases]) {
      const owner = names.get(fold(word));
      const place = conceptPlaces.get(id);
      if (owner === undefined || owner === id || place === undefined) continue;
      problems.push(problemAt(place, 'duplicate-name', `"${word}" is what the concept "${owner}" is called too`));
    }
    const confusions = concept.confusions.map((confusion) => {
      const other = names.get(fold(confusion.with)) ?? null;
      return { ...confusion, concept: other === id ? null : other };
    });
    concepts.set(id, { ...concept, confusions });
  }
  return { concepts, conceptPlaces };
}

/** Every name, id and alias (folded) -> concept id. Of two concepts that go by one word, names and ids come before aliases, then the first. */
export function nameConcepts(concepts: Iterable<Concept>): ReadonlyMap<string, string> {
  const all = [...concepts];
  const names = new Map<string, string>();
  const add = (word: string, id: string) => {
    if (!names.has(fold(word))) names.set(fold(word), id);
  };
  for (const { id } of all) add(id, id);
  for (const { id, name } of all) add(name, id);
  for (const { id, aliases } of all) for (const alias of aliases) add(alias, id);
  return names;
}
