import type { Metadata } from 'next';
import { DeckList } from '@/components/editor/deck-list';
import { NewDeck } from '@/components/editor/new-deck';
import { EmptyState } from '@/components/ui/empty-state';
import { openDecks } from '@/server/decks/decks';
import { listDecks } from '@/server/decks/list-decks';
import { allowed } from '../../../reader';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'Decks' };

/** The files of scenario cards that a group's instructors write. */
export default async function DecksPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  const path = `/groups/${group}/decks`;
  const actor = await signedIn(path);
  const { decks } = allowed(await listDecks(await openDecks(), actor, group), path);
  return (
    <div className="space-y-10">
      <header className="max-w-read space-y-3">
        <h1 className="font-serif text-2xl font-semibold">Decks</h1>
        <p className="text-quiet">
          Scenario cards of your own, in the same Markdown as the shipped bank. What you publish is asked of this group
          alone.
        </p>
      </header>
      {decks.length === 0 ? (
        <EmptyState title="No deck yet">
          <p>Begin with a table of scenarios and answers: that is enough for questions.</p>
        </EmptyState>
      ) : (
        <DeckList groupId={group} decks={decks} />
      )}
      <NewDeck groupId={group} />
    </div>
  );
}
