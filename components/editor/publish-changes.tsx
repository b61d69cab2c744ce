import type { DeckCheck } from '@/domain/session/deck-check';

const kinds = [
  ['added', 'New'],
  ['edited', 'Edited'],
  ['removed', 'No longer asked'],
] as const;

/** Ids of items, by what would become of them. */
export function PublishChanges({ changes, isFirst }: { changes: DeckCheck['changes']; isFirst: boolean }) {
  if (kinds.every(([kind]) => changes[kind].length === 0))
    return (
      <p className="text-sm text-quiet">{isFirst ? 'Nothing can be asked yet.' : 'Nothing changes for learners.'}</p>
    );
  return (
    <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
      {kinds
        .filter(([kind]) => changes[kind].length > 0)
        .map(([kind, name]) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">
              {name} ({changes[kind].length})
            </dt>
            <dd className="font-mono text-xs leading-6 [overflow-wrap:anywhere]">
              {changes[kind].slice(0, 30).join(', ')}
              {changes[kind].length > 30 && ' …'}
            </dd>
          </div>
        ))}
    </dl>
  );
}
