import type { Bank } from '@/domain/bank/bank';
import { joinFiles } from '@/domain/bank/join-files';
import type { FileReading } from '@/domain/bank/read-file';
import { admit } from '@/domain/question/admit';
import type { Actor } from '../auth/actor';
import { readBank, readShippedReadings } from '../bank';
import { db } from '../db';
import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import type { Publication } from '../store/published-decks';
import { readDeck } from './deck-readings';
import { decksOf } from './decks-of';

/** Banks that are kept beside the shipped one: as many as sets of groups that people belong to, some megabytes each. */
const MOST_BANKS = 12;

interface Composed {
  shipped: Bank;
  bank: Bank;
}

/** What an actor may be asked: the shipped bank and the published decks of the groups that the account belongs to. */
export async function bankOf(actor: Actor): Promise<Bank> {
  if (actor.kind !== 'member') return readBank();
  const store = await db();
  return composeBank(store, await decksOf(store, actor, Date.now()));
}

/** The shipped bank with these decks, joined once for each set of revisions: people of one group share it. */
export async function composeBank(store: Store, decks: readonly Publication[]): Promise<Bank> {
  const shipped = readBank();
  if (decks.length === 0) return shipped;
  const kept = processWide('composed-banks', () => new Map<string, Composed>());
  const key = decks.map(({ deckId, revision, topic }) => `${deckId} ${revision} ${topic}`).join(', ');
  const known = kept.get(key);
  if (known?.shipped === shipped) {
    kept.delete(key);
    kept.set(key, known);
    return known.bank;
  }
  const read = await Promise.all(decks.map((deck) => readDeck(store, deck)));
  const readings = read.filter((reading): reading is FileReading => reading !== null);
  // Whoever composed it meanwhile made the same; one of the two is kept, so that what hangs on it is made once.
  const twin = kept.get(key);
  if (twin?.shipped === shipped) return twin.bank;
  const bank = admit(joinFiles([...readShippedReadings(), ...readings]));
  kept.set(key, { shipped, bank });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_BANKS) break;
    kept.delete(oldest);
  }
  return bank;
}
