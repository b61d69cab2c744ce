'use client';

import { useRef, useState } from 'react';
import { ConfirmButton } from '@/components/groups/confirm-button';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { DeckCheck, DeckProblem } from '@/domain/session/deck-check';
import { type DeckPlace, type DeckState, failureOf, publishDeck, removalOf } from './deck-client';
import { PublishChanges } from './publish-changes';

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
  const heading = useRef<HTMLHeadingElement>(null);
  const { newest, published } = state;
  const isNewest = published === newest.number;
  const errors = check?.counts.errors ?? 0;
  const hasAllIds = check?.items.every(({ provisional }) => !provisional) ?? true;
  const obstacle = obstacleTo({ isClean, isEmpty: newest.number === 0, errors, hasAllIds });
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
    // The button that was pressed goes with what it did.
    if (revision === null) heading.current?.focus();
    onChanged();
  };
  return (
    <section aria-labelledby="deck-publish" className="space-y-4">
      <h2 id="deck-publish" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        Publishing
      </h2>
      <p>
        {published === null ? 'Learners are not asked this deck.' : `Learners are asked revision ${published}.`}{' '}
        {obstacle}
      </p>
      {check && !(isNewest && isClean) && <PublishChanges changes={check.changes} isFirst={published === null} />}
      <Switch
        label="New and edited items are pilots"
        hint="In mock exams they do not count until thirty people have answered them."
        isOn={pilots}
        onChange={setPilots}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" aria-disabled={!isReady || isBusy} onClick={() => put(newest.number)}>
          Publish{newest.number > 0 && ` revision ${newest.number}`}
        </Button>
        {published !== null && (
          <Button aria-disabled={isBusy} onClick={() => put(null)}>
            Withdraw
          </Button>
        )}
        {published === null && (
          <ConfirmButton
            label="Delete the deck"
            title={`Delete ${state.name}?`}
            action="Delete for good"
            request={removalOf(place)}
            problemIn={(told) => (isRemoved(told) ? null : 'It was published meanwhile: withdraw it first.')}
            then={`/groups/${place.groupId}/decks`}
            variant="danger"
          >
            <p>It goes with all its revisions and drafts, and cannot be brought back.</p>
          </ConfirmButton>
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

const isRemoved = (told: unknown) =>
  typeof told === 'object' && told !== null && 'removed' in told && told.removed === true;

interface Standing {
  isClean: boolean;
  isEmpty: boolean;
  errors: number;
  hasAllIds: boolean;
}

/** What is still to be done before the newest revision can be published; nothing where it can. */
function obstacleTo({ isClean, isEmpty, errors, hasAllIds }: Standing): string {
  if (!isClean) return 'What is in the editor is not saved yet: save it to publish it.';
  if (isEmpty) return 'Write something and save it: then it can be published.';
  if (errors > 0)
    return `${errors === 1 ? 'One error keeps' : `${errors} errors keep`} it from being published: see the problems.`;
  if (!hasAllIds) return 'Items without an id keep it from being published: press “Write missing ids”, and save.';
  return '';
}
