'use client';

import { useRef, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';

export interface OwnRow {
  id: string;
  title: string;
  detail: string;
  /** A word about it; what has one stays. */
  badge?: string;
}

export interface OwnListProps {
  name: string;
  rows: readonly OwnRow[];
  /** What stands there when there are none. */
  empty: string;
  /** What the button of a row says, such as `End`. */
  verb: string;
  /** Answers what is wrong, or null where the row is gone. */
  onRemove: (id: string) => Promise<string | null>;
}

/** Things of an account that can be taken back one by one. */
export function OwnList({ name, rows, empty, verb, onRemove }: OwnListProps) {
  const [fault, setFault] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const remove = async (id: string) => {
    const wrong = await onRemove(id);
    setFault(wrong ?? '');
    // The button is gone with its row: whoever pressed it is led back to the list.
    if (wrong === null) list.current?.focus();
  };
  return (
    <div className="space-y-2">
      <ul ref={list} tabIndex={-1} aria-label={name} className="divide-y divide-line border-y border-line outline-none">
        {rows.length === 0 && <li className="py-3 text-sm text-quiet">{empty}</li>}
        {rows.map(({ id, title, detail, badge }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-52">
              <p className="break-words">
                <bdi>{title}</bdi> {badge && <Badge tone="accent">{badge}</Badge>}
              </p>
              <p className="text-sm break-words text-quiet">{detail}</p>
            </div>
            {!badge && (
              <Button size="sm" aria-label={`${verb}: ${title}`} onClick={() => void remove(id)}>
                {verb}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-sm font-semibold text-bad empty:hidden">
        {fault}
      </p>
    </div>
  );
}
