import type { ReactNode } from 'react';
import { ChevronRightIcon } from './icons';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
}

/** Something folded away that a reader may want. Works without scripts, and the browser finds words in it. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details open={isOpen} className="group">
      <summary className="flex min-h-touch list-none items-center gap-2 rounded-sm py-2 text-accent hover:text-accent-deep [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon className="transition-transform group-open:rotate-90" />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className="pb-3 pl-7">{children}</div>
    </details>
  );
}
