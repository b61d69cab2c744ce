import type { ReactNode } from 'react';
import { ChevronRightIcon } from './icons';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
  /** What is unfolded stands under the sign, not under the words beside it: for narrow places. */
  isFlush?: boolean;
}

/** Something folded away that a reader may want. Works without scripts, and the browser finds words in it. */
export function Disclosure({ summary, children, isOpen = false, isFlush = false }: DisclosureProps) {
  return (
    <details open={isOpen}>
      <summary className="flex min-h-touch list-none items-center gap-2 rounded-sm py-2 text-accent hover:text-accent-deep [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon className="transition-transform [[open]>summary>&]:rotate-90 print:hidden" />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className={isFlush ? 'pb-3' : 'pb-3 pl-7'}>{children}</div>
    </details>
  );
}
