import type { Concept } from './concept';
import { qualifyId } from './deck-ids';
import { digest } from './digest';
import type { Item } from './item';
import type { Place } from './problem';
import type { FileReading } from './read-file';

/**
 * A deck as it joins a bank: what its author named is qualified by the deck, so that it meets nobody else's names, and so is each item's
 * version, since two decks may hold the same text. Its path comes after all of the shipped bank's. Options and traits are names within an item and stay.
 */
export function qualifyReading(reading: FileReading, deckKey: string): FileReading {
  const topic = qualifyId(reading.topic.id, deckKey);
  const file = `${DECKS}/${deckKey}/${reading.path}`;
  const place = (at: Place): Place => ({ ...at, file });
  return {
    path: file,
    topic: { ...reading.topic, id: topic, file, items: reading.topic.items.map((id) => qualifyId(id, deckKey)) },
    items: reading.items.map(({ item, ...rest }) => ({
      ...rest,
      item: qualifyItem(item, deckKey),
      place: place(rest.place),
    })),
    concepts: reading.concepts.map((one) => ({
      concept: qualifyConcept(one.concept, deckKey),
      place: place(one.place),
    })),
    waivers: reading.waivers.map((waiver) => ({ ...waiver, ...place(waiver) })),
    problems: reading.problems.map((problem) => ({ ...problem, ...place(problem) })),
  };
}

/** Sorts after whatever begins with a letter or a digit: the shipped bank comes first, and keeps its names. */
const DECKS = '~decks';

function qualifyItem(item: Item, deckKey: string): Item {
  const named = {
    ...item,
    id: qualifyId(item.id, deckKey),
    topic: qualifyId(item.topic, deckKey),
    version: digest(`${item.version}\n${deckKey}`),
  };
  return item.case ? { ...named, case: { ...item.case, id: qualifyId(item.case.id, deckKey) } } : named;
}

function qualifyConcept(concept: Concept, deckKey: string): Concept {
  return { ...concept, id: qualifyId(concept.id, deckKey), topic: qualifyId(concept.topic, deckKey) };
}
