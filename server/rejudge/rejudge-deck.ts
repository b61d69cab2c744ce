import { joinFiles } from '@/domain/bank/join-files';
import { admit } from '@/domain/question/admit';
import { readDeck } from '../bank/deck-readings';
import type { Store } from '../store/open-store';
import type { Publication } from '../store/published-decks';
import { rejudgeItems } from './rejudge-items';

/** Judges all answers to a deck's items by the keys that its published revision gives; answers how many learners that concerns. */
export async function rejudgeDeck(store: Store, deck: Publication, now: number): Promise<number> {
  const reading = await readDeck(store, deck);
  if (reading === null) return 0;
  const { items } = admit(joinFiles([reading]));
  return rejudgeItems(store, { items, cause: `${deck.deckId} ${deck.revision}`, now });
}
