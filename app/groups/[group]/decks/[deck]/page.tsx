import type { Metadata } from 'next';
import { DeckTitle } from '@/components/editor/deck-title';
import { EditorIsland } from '@/components/editor/editor-island';
import { openDecks } from '@/server/decks/decks';
import { readDeck } from '@/server/decks/read-deck';
import { allowed } from '../../../../reader';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Deck' };

type Props = { params: Promise<{ group: string; deck: string }> };

/** A deck being written. */
export default async function DeckPage({ params }: Props) {
  const { group, deck } = await params;
  const path = `/groups/${group}/decks/${deck}`;
  const actor = await signedIn(path);
  const address = { groupId: group, deckId: deck, now: Date.now() };
  const { state } = allowed(await readDeck(await openDecks(), actor, address), path);
  return (
    <div className="space-y-8">
      <header className="space-y-1">
        <p className="text-sm">
          <a href={`/groups/${group}/decks`} className="link">
            All decks
          </a>
        </p>
        <DeckTitle place={{ groupId: group, deckId: deck }} initial={state.name} />
      </header>
      <EditorIsland place={{ groupId: group, deckId: deck }} userId={actor.userId} initial={state} />
    </div>
  );
}
