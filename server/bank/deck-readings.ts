import { deckKeyOf } from '@/domain/bank/deck-ids';
import type { FileReading } from '@/domain/bank/read-file';
import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { readRevisionText } from '../store/publications';
import type { Publication } from '../store/published-decks';
import { readInBackground } from './reading/read-in-background';

/** Decks whose readings a process keeps: some hundred kilobytes each. */
const MOST_READ = 100;

type Read = Pick<Publication, 'deckId' | 'topic' | 'revision'>;
type Kept = Map<string, Promise<FileReading | null>>;

/** A published deck as it joins a bank, read once for each revision; null where the revision is gone. */
export function readDeck(store: Store, deck: Read): Promise<FileReading | null> {
  const kept = processWide<Kept>('deck-readings', () => new Map());
  const name = `${deck.deckId} ${deck.revision} ${deck.topic}`;
  const reading = kept.get(name) ?? readNow(store, deck);
  kept.delete(name);
  kept.set(name, reading);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_READ) break;
    kept.delete(oldest);
  }
  reading.catch(() => kept.delete(name));
  return reading;
}

async function readNow(store: Store, { deckId, topic, revision }: Read): Promise<FileReading | null> {
  const text = await readRevisionText(store, deckId, revision);
  if (text === null) return null;
  return readInBackground({ deckKey: deckKeyOf(deckId), topic, text });
}
