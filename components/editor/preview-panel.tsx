'use client';

import { useId } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import type { DeckCheck, DeckItem } from '@/domain/session/deck-check';
import { GuessTable, ItemPreview } from './item-preview';

export interface PreviewPanelProps {
  check: DeckCheck | null;
  /** Null: the item at the cursor. */
  pinned: string | null;
  onPin: (id: string | null) => void;
}

const proofs = { proved: '', declared: '', refused: ' (cannot be asked)' };

/** An item by its id; by its line where nobody has written one yet. */
function nameOf(items: readonly DeckItem[], id: string): string {
  const item = items.find((one) => one.id === id);
  return item?.provisional ? `Line ${item.line}` : id;
}

/** What comes out of the item at the cursor, or of the one that was chosen. */
export function PreviewPanel({ check, pinned, onPin }: PreviewPanelProps) {
  const id = useId();
  const items = check?.items ?? [];
  const preview = check?.preview;
  return (
    <section aria-labelledby={`${id}-title`} className="space-y-4">
      <h2 id={`${id}-title`} className="font-serif text-xl font-semibold">
        Preview
      </h2>
      <div className="space-y-1.5">
        <label htmlFor={`${id}-item`} className="block text-sm font-semibold">
          Item
        </label>
        <Select id={`${id}-item`} value={pinned ?? ''} onChange={({ target }) => onPin(target.value || null)}>
          <option value="">At the cursor{pinned === null && preview ? `: ${nameOf(items, preview.id)}` : ''}</option>
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {nameOf(items, item.id)}
              {proofs[item.proof]}: {item.stem}
            </option>
          ))}
        </Select>
      </div>
      {preview ? (
        <ItemPreview key={preview.id} preview={preview} />
      ) : (
        <p className="text-sm text-quiet">
          {items.length === 0 ? 'No item can be read yet.' : 'Put the cursor into an item, or choose one.'}
        </p>
      )}
      {check && items.filter(({ proof }) => proof !== 'refused').length > 1 && (
        <Disclosure summary="What a guesser scores over the whole deck">
          <GuessTable guesses={check.guesses} />
        </Disclosure>
      )}
    </section>
  );
}
