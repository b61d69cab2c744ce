import { Badge } from '@/components/ui/badge';

export interface DeckListProps {
  groupId: string;
  decks: readonly {
    id: string;
    name: string;
    published: number | null;
    newest: { number: number; author: string; createdAt: number } | null;
  }[];
}

/** The decks of a group, each with how it stands. */
export function DeckList({ groupId, decks }: DeckListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {decks.map(({ id, name, published, newest }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-4">
          <a href={`/groups/${groupId}/decks/${id}`} className="link font-semibold [overflow-wrap:anywhere]">
            {name}
          </a>
          <Badge tone={published === null ? 'plain' : 'good'}>
            {published === null ? 'Not published' : `Revision ${published} published`}
          </Badge>
          <p className="w-full text-sm text-quiet">
            {newest === null ? (
              'Nothing saved yet'
            ) : (
              <>
                Revision {newest.number} by <bdi>{newest.author}</bdi>, {dayOf(newest.createdAt)}
                {published !== null && published < newest.number && '; it is not published yet'}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The UTC day: the server does not know the reader's. */
const dayOf = (ms: number) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(ms);
