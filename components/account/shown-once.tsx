'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

/** A secret that is shown now and never again, to be copied. */
export function ShownOnce({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState('');
  useEffect(() => box.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      () => setCopied('This browser does not let it be copied: select it and copy it yourself.'),
    );
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={title}
      className="space-y-3 border-l-4 border-marker py-2 pl-5 outline-none"
    >
      <p className="font-semibold">{title}</p>
      {children}
      <pre className="rounded-sm bg-sunken p-3 font-mono text-sm break-all whitespace-pre-wrap">{text}</pre>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm" onClick={() => void copy()}>
          Copy
        </Button>
        <span role="status" className="text-sm text-quiet">
          {copied}
        </span>
      </div>
    </section>
  );
}
