'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';

/** A link that was just made, to be copied: nobody can look it up later. */
export function TokenLink({ token }: { token: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  const link = `${window.location.origin}/join/${token}`;
  const copy = async () => {
    field.current?.select();
    setTold(await copyText(link));
  };
  return (
    <div className="max-w-read space-y-4 rounded-md border border-line bg-surface p-4 sm:p-5">
      <p className="font-semibold">The link is made. Copy it now: it is shown this once.</p>
      <div className="flex flex-wrap gap-2">
        <Input
          ref={field}
          readOnly
          aria-label="Link into the group"
          value={link}
          className="min-w-0 flex-1 basis-48 text-sm"
        />
        <Button onClick={copy}>
          <CopyIcon />
          Copy link
        </Button>
      </div>
      <p aria-live="polite" className="text-xs text-quiet">
        {told ?? 'Whoever has it can join. Send it to those whom it is for, and to nobody else.'}
      </p>
      <Button size="sm" onClick={() => window.location.reload()}>
        Done
      </Button>
    </div>
  );
}

/** Browsers copy on secure pages only; elsewhere the link is marked, and the keys do it. */
async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'The link is marked: copy it with Ctrl+C, or ⌘C.';
  }
}
