import type { Concept } from './concept';
import { authoredId, deckKeyIn } from './deck-ids';
import { problemAt } from './draft';
import type { Place, Problem } from './problem';
import { fold } from './slug';

/**
 * The concepts of all files, each id once, with the concepts that their confusions name. Problems: an id that is taken, and a name or
 * alias by which an earlier concept goes. A deck's own concepts come first for what it names, then the shipped ones; another deck's, and for the shipped
 * bank any deck's, are not known.
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
  const namesOf = nameByDeck(words);
  const shipped = namesOf(null);
  for (const { concept, called, confusedWith } of words) {
    const { id } = concept;
    const names = namesOf(deckKeyIn(id));
    for (const { word, name } of called) {
      const owner = names.get(name);
      const place = conceptPlaces.get(id);
      if (owner === undefined || owner === id || place === undefined) continue;
      problems.push(problemAt(place, 'duplicate-name', `"${word}" is what the concept "${owner}" is called too`));
    }
    if (concept.confusions.length === 0) continue;
    const confusions = concept.confusions.map((confusion, index) => {
      const word = confusedWith[index] ?? '';
      const other = names.get(word) ?? shipped.get(word) ?? null;
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
    id: fold(authoredId(concept.id)),
    called: [concept.name, ...concept.aliases].map((word) => ({ word, name: fold(word) })),
    confusedWith: concept.confusions.map((confusion) => fold(confusion.with)),
  };
  known.set(concept, words);
  return words;
}

/** The names of each deck's concepts by the deck's key, null for the shipped bank; none of a deck that explains nothing. */
function nameByDeck(all: readonly Words[]): (deckKey: string | null) => ReadonlyMap<string, string> {
  const keys = new Set(all.map(({ concept }) => deckKeyIn(concept.id)));
  const names = new Map(
    [...keys].map((key) => [key, nameConcepts(all.filter(({ concept }) => deckKeyIn(concept.id) === key))]),
  );
  return (deckKey) => names.get(deckKey) ?? NO_NAMES;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

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
