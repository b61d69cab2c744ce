'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What comes in place of a form when it was sent: who sent it is led here, unless it stood there from the start. */
export function LetterNote({ children, isStill = false }: { children: ReactNode; isStill?: boolean }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isStill) note.current?.focus();
  }, [isStill]);
  return (
    <div ref={note} tabIndex={-1} role="status" className="space-y-3 border-l-4 border-marker py-2 pl-5 outline-none">
      {children}
    </div>
  );
}
