import { deckKeyIn, deckKeyOf } from '@/domain/bank/deck-ids';
import type { Item } from '@/domain/bank/item';
import type { Place } from '@/domain/bank/problem';
import { readDeck } from '../bank/deck-readings';
import { readDecks } from '../store/decks';
import type { Store } from '../store/open-store';
import type { Desk } from './fill-inbox';

/** The decks of a group as those who write them find a reported item in them: in the published revision, or else in none. */
export async function openGroupDesk(store: Store, groupId: string): Promise<Desk & { deckKeys: string[] }> {
  const decks = await readDecks(store, groupId);
  const items = new Map<string, Item>();
  const places = new Map<string, Place>();
  const titles = new Map<string, string>();
  for (const { id: deckId, name, topic, published } of decks) {
    const reading = published === null ? null : await readDeck(store, { deckId, topic, revision: published });
    for (const { item, place } of reading?.items ?? []) {
      items.set(item.id, item);
      places.set(item.id, place);
    }
    titles.set(deckKeyOf(deckId), reading?.topic.title ?? name);
  }
  const byKey = new Map(decks.map((deck) => [deckKeyOf(deck.id), deck]));
  const deckOf = (itemId: string) => byKey.get(deckKeyIn(itemId) ?? '');
  return {
    ...{ items, places, deckKeys: [...byKey.keys()] },
    topicOf: (itemId) => titles.get(deckKeyIn(itemId) ?? '') ?? '',
    placeOf: (itemId) => {
      const deck = deckOf(itemId);
      return deck ? { deckId: deck.id, file: `${deck.name}.md`, line: places.get(itemId)?.line ?? 1 } : null;
    },
  };
}
