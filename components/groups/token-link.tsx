'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CopyLink } from '@/components/ui/copy-link';

/** A link that was just made, to be copied: nobody can look it up later. */
export function TokenLink({ token }: { token: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="max-w-read space-y-4 rounded-md border border-line bg-surface p-4 sm:p-5">
      <p className="font-semibold">The link is made. Copy it now: it is shown this once.</p>
      <CopyLink
        label="Link into the group"
        link={`${window.location.origin}/join/${token}`}
        hint="Whoever has it can join. Send it to those whom it is for, and to nobody else."
        field={field}
      />
      <Button size="sm" onClick={() => window.location.reload()}>
        Done
      </Button>
    </div>
  );
}
