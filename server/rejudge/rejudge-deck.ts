import { setImmediate } from 'node:timers/promises';
import type { Item } from '@/domain/bank/item';
import { joinFiles } from '@/domain/bank/join-files';
import { admit } from '@/domain/question/admit';
import { readDeck } from '../bank/deck-readings';
import type { Store } from '../store/open-store';
import type { Publication } from '../store/published-decks';
import { readAnswered } from '../store/rejudges';
import { rejudgeLearner } from './rejudge-learner';

/** Judges all answers to a deck's items by the keys that its published revision gives; answers how many learners that concerns. */
export async function rejudgeDeck(store: Store, deck: Publication, now: number): Promise<number> {
  const reading = await readDeck(store, deck);
  if (reading === null) return 0;
  const { items } = admit(joinFiles([reading]));
  let concerned = 0;
  for (const [learnerId, own] of await learnersToJudge(store, items)) {
    await setImmediate();
    const cause = `${deck.deckId} ${deck.revision}`;
    if ((await rejudgeLearner(store, { learnerId, items: own, cause, now })) > 0) concerned += 1;
  }
  return concerned;
}

/** Learner id -> the items that the learner answered in another version than the present one, or whose answers were judged again before. */
async function learnersToJudge(
  store: Store,
  items: ReadonlyMap<string, Item>,
): Promise<Map<string, Map<string, Item>>> {
  const learners = new Map<string, Map<string, Item>>();
  for (const { learnerId, itemId, version, event } of await readAnswered(store, [...items.keys()])) {
    const item = items.get(itemId);
    if (item === undefined || (item.version === version && event === 'answer')) continue;
    const own = learners.get(learnerId) ?? new Map<string, Item>();
    learners.set(learnerId, own.set(itemId, item));
  }
  return learners;
}
