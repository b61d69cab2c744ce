'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What comes in place of a form when it was sent: who sent it is led here. */
export function LetterNote({ children }: { children: ReactNode }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} role="status" className="space-y-3 border-l-4 border-marker py-2 pl-5 outline-none">
      {children}
    </div>
  );
}
