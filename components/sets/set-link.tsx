import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { Preview } from './use-set-preview';

/** A set's link, to keep or to share, and what of the set was left out. */
export function SetLink({ preview }: { preview: Preview | null }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const path = preview === null || preview.query === '' ? '/practice' : `/practice?${preview.query}`;
  const copy = async () => {
    field.current?.select();
    setCopied(await copyText(new URL(path, window.location.href).href));
  };
  return (
    <div className="space-y-4 rounded-md border border-line bg-surface p-4 sm:p-5">
      {preview?.notices.map((notice) => (
        <p key={notice} className="text-sm">
          {notice}
        </p>
      ))}
      <div className="flex flex-wrap gap-2">
        <Input
          ref={field}
          readOnly
          aria-label="Link to this set"
          value={path}
          className="min-w-0 flex-1 basis-48 text-sm"
        />
        <Button onClick={copy}>
          <CopyIcon />
          Copy link
        </Button>
      </div>
      <p aria-live="polite" className="text-xs text-quiet">
        {copied ?? 'The link holds what the set is made of, and nothing of you.'}
      </p>
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
