import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { readAllPublications } from '../store/publications';
import { putSetting, readSetting } from '../store/settings';
import { rejudgeDeck } from './rejudge-deck';

/** How often it is asked whether something was published. */
export const SWEEP_MS = 2_000;

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
      const key = `rejudged ${deckId}`;
      if ((await readSetting(store, key)) !== String(revision)) {
        concerned += await rejudgeDeck(store, deck, now);
        await putSetting(store, key, String(revision));
      }
      turn.done.set(deckId, revision);
    }
    return concerned;
  } finally {
    turn.isUnderWay = false;
  }
}
