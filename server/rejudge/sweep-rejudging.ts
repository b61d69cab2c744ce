import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { readAllPublications } from '../store/publications';
import type { Publication } from '../store/published-decks';
import { putSetting, readSetting } from '../store/settings';
import { rejudgeDeck } from './rejudge-deck';

/** Deck id -> the revision that answers were last judged by, as far as this process knows. */
type Done = Map<string, number>;

/**
 * Judges answers by whatever was published since the last time, here or by another process; one that was broken off is done again, which finds what is
 * left. Answers how many learners that concerned. While one is under way in this process, another does nothing.
 */
export async function sweepRejudging(store: Store, now: number): Promise<number> {
  const turn = processWide('rejudging', () => ({ isUnderWay: false, done: new Map() as Done }));
  if (turn.isUnderWay) return 0;
  turn.isUnderWay = true;
  try {
    let concerned = 0;
    for (const deck of await readAllPublications(store)) {
      const { deckId, revision } = deck;
      if (turn.done.get(deckId) === revision) continue;
      try {
        concerned += await judgeBy(store, deck, now);
        turn.done.set(deckId, revision);
      } catch (error) {
        // One deck keeps no other from its turn, and is tried again with the next sweep.
        console.error(`Answers to deck ${deckId} could not be judged again:`, error);
      }
    }
    return concerned;
  } finally {
    turn.isUnderWay = false;
  }
}

async function judgeBy(store: Store, deck: Publication, now: number): Promise<number> {
  const key = `rejudged ${deck.deckId}`;
  if ((await readSetting(store, key)) === String(deck.revision)) return 0;
  const concerned = await rejudgeDeck(store, deck, now);
  await putSetting(store, key, String(deck.revision));
  return concerned;
}
