'use client';

import { type ReactNode, useRef } from 'react';
import { useLitNeeds } from '@/components/practice/around/use-lit-needs';

/** Around one question: a need and the words that carry it light each other up. */
export function LitNeeds({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useLitNeeds(root);
  return (
    <div ref={root} className="space-y-6 pt-1 pb-8 print:space-y-3 print:pb-3">
      {children}
    </div>
  );
}
