import type { ReactNode } from 'react';
import { VerdictIcon } from './verdict-icon';

/** What a part of an answer was, in a word and a sign beside the colour. */
export function Standing({ kind, children }: { kind: 'right' | 'wrong'; children: ReactNode }) {
  return (
    <p className={`flex items-center gap-1.5 text-xs font-semibold ${kind === 'right' ? 'text-good' : 'text-bad'}`}>
      <VerdictIcon kind={kind} className="size-4 shrink-0" />
      {children}
    </p>
  );
}
