'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { DeckCheck, DeckProblem } from '@/domain/session/deck-check';
import { type DeckPlace, type DeckState, failureOf, publishDeck, removeDeck } from './deck-client';

export interface PublishPanelProps {
  place: DeckPlace;
  state: DeckState;
  check: DeckCheck | null;
  /** Whether the editor holds the newest revision, which is what would be published. */
  isClean: boolean;
  onChanged: () => void;
  onJump: (problem: DeckProblem) => void;
}

/** Whether learners are asked this deck, what publishing would change for them, and the ways to do either. */
export function PublishPanel({ place, state, check, isClean, onChanged, onJump }: PublishPanelProps) {
  const [pilots, setPilots] = useState(state.pilots);
  const [said, setSaid] = useState<{ text: string; problems: DeckProblem[] }>({ text: '', problems: [] });
  const [isBusy, setBusy] = useState(false);
  const { newest, published } = state;
  const isNewest = published === newest.number;
  const obstacle = obstacleTo({ isClean, isEmpty: newest.number === 0, errors: check?.counts.errors ?? 0 });
  const isReady = obstacle === '' && !isNewest;
  const put = async (revision: number | null) => {
    setBusy(true);
    const reply = await publishDeck(place, { revision, expected: published, pilots });
    setBusy(false);
    if (reply.status !== 'ok') return setSaid({ text: failureOf(reply), problems: [] });
    if (reply.body.result === 'refused') return setSaid({ text: reply.body.message, problems: reply.body.problems });
    const text =
      reply.body.result === 'moved'
        ? 'Somebody else changed this meanwhile: look again.'
        : revision === null
          ? 'Withdrawn. What learners answered stays theirs.'
          : `Revision ${revision} is published.`;
    setSaid({ text, problems: [] });
    onChanged();
  };
  const remove = async () => {
    if (!window.confirm(`Delete the deck ${state.name} with all its revisions? This cannot be taken back.`)) return;
    const reply = await removeDeck(place);
    if (reply.status === 'ok' && reply.body.removed) window.location.assign(`/groups/${place.groupId}/decks`);
    else setSaid({ text: reply.status === 'ok' ? 'Withdraw the deck first.' : failureOf(reply), problems: [] });
  };
  return (
    <section aria-labelledby="deck-publish" className="space-y-4">
      <h2 id="deck-publish" className="font-serif text-xl font-semibold">
        Publishing
      </h2>
      <p>
        {published === null ? 'Learners are not asked this deck.' : `Learners are asked revision ${published}.`}{' '}
        {obstacle}
      </p>
      {check && <Changes changes={check.changes} isFirst={published === null} />}
      <Switch
        label="New and edited items are pilots"
        hint="In mock exams they do not count until thirty people have answered them."
        isOn={pilots}
        onChange={setPilots}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled={!isReady || isBusy} onClick={() => put(newest.number)}>
          Publish{newest.number > 0 && ` revision ${newest.number}`}
        </Button>
        {published !== null && (
          <Button disabled={isBusy} onClick={() => put(null)}>
            Withdraw
          </Button>
        )}
        {published === null && (
          <Button variant="danger" disabled={isBusy} onClick={remove}>
            Delete the deck
          </Button>
        )}
      </div>
      <div role="status" className="space-y-2 text-sm">
        <p>{said.text}</p>
        {said.problems.map((problem) => (
          <button
            key={`${problem.line} ${problem.rule} ${problem.message}`}
            type="button"
            className="link block"
            onClick={() => onJump(problem)}
          >
            Line {problem.line}: {problem.message}
          </button>
        ))}
      </div>
    </section>
  );
}

/** What is still to be done before the newest revision can be published; nothing where it can. */
function obstacleTo({ isClean, isEmpty, errors }: { isClean: boolean; isEmpty: boolean; errors: number }): string {
  if (!isClean) return 'What is in the editor is not saved yet: save it to publish it.';
  if (isEmpty) return 'Write something and save it: then it can be published.';
  if (errors > 0)
    return `${errors === 1 ? 'One error keeps' : `${errors} errors keep`} it from being published: see the problems.`;
  return '';
}

const kinds = [
  ['added', 'New'],
  ['edited', 'Edited'],
  ['removed', 'No longer asked'],
] as const;

/** Ids of items, by what would become of them. */
function Changes({ changes, isFirst }: { changes: DeckCheck['changes']; isFirst: boolean }) {
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
