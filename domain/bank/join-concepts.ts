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
  const words = [...concepts.values()].map(wordsOf);
  const names = nameConcepts(words);
  for (const { concept, called, confusedWith } of words) {
    const { id } = concept;
    for (const { word, name } of called) {
      const owner = names.get(name);
      const place = conceptPlaces.get(id);
      if (owner === undefined || owner === id || place === undefined) continue;
      problems.push(problemAt(place, 'duplicate-name', `"${word}" is what the concept "${owner}" is called too`));
    }
    if (concept.confusions.length === 0) continue;
    const confusions = concept.confusions.map((confusion, index) => {
      const other = names.get(confusedWith[index] ?? '') ?? null;
      return { ...confusion, concept: other === id ? null : other };
    });
    concepts.set(id, { ...concept, confusions });
  }
  return { concepts, conceptPlaces };
}

/** The words by which a concept and its confusions go, as names are compared. */
interface Words {
  concept: Concept;
  id: string;
  /** Its name, then its aliases. */
  called: { word: string; name: string }[];
  confusedWith: string[];
}

const known = new WeakMap<Concept, Words>();

/** Made once for each concept object, so that after an edit only the words of what was read anew are folded. */
function wordsOf(concept: Concept): Words {
  const words = known.get(concept) ?? {
    concept,
    id: fold(concept.id),
    called: [concept.name, ...concept.aliases].map((word) => ({ word, name: fold(word) })),
    confusedWith: concept.confusions.map((confusion) => fold(confusion.with)),
  };
  known.set(concept, words);
  return words;
}

/** Every name, id and alias -> concept id. Of two concepts that go by one word, ids come first, then names, then aliases, then who was first. */
function nameConcepts(all: readonly Words[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, { id }: Concept) => {
    if (name !== undefined && !names.has(name)) names.set(name, id);
  };
  for (const { concept, id } of all) add(id, concept);
  for (const { concept, called } of all) add(called[0]?.name, concept);
  for (const { concept, called } of all) for (const { name } of called) add(name, concept);
  return names;
}
