import type { ReactNode } from 'react';

/** In the place of a chart that has too little to show: what is still missing. */
export function NotYet({ children }: { children: ReactNode }) {
  return <p className="max-w-read border-l-4 border-line pl-4 text-quiet">{children}</p>;
}
