import type { ReactNode } from 'react';

/** What to do next, always in reach: it stays at the foot of the window, in the flow of the page, so it covers nothing for good. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="action-bar sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 pt-2 sm:pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:mx-0 sm:max-w-read sm:px-0 [@media(max-height:30rem)]:static">
      {children}
    </div>
  );
}
