import { type RefObject, useRef, useState } from 'react';
import { Button } from './button';
import { CopyIcon } from './icons';
import { Input } from './input';

export interface CopyLinkProps {
  /** What the link leads to, for who does not see it. */
  label: string;
  /** As it is shown. */
  link: string;
  /** As it is copied, where it is shown without what the reader knows already. */
  copied?: () => string;
  /** What is said of it until it is copied. */
  hint: string;
  field?: RefObject<HTMLInputElement | null>;
}

/** A link to be copied. */
export function CopyLink({ label, link, copied = () => link, hint, field }: CopyLinkProps) {
  const own = useRef<HTMLInputElement>(null);
  const shown = field ?? own;
  const [told, setTold] = useState<string | null>(null);
  const copy = async () => {
    shown.current?.select();
    setTold(await copyText(copied()));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Input ref={shown} readOnly aria-label={label} value={link} className="min-w-0 flex-1 basis-48 text-sm" />
        <Button onClick={copy}>
          <CopyIcon />
          Copy link
        </Button>
      </div>
      <p aria-live="polite" className="text-xs text-quiet">
        {told ?? hint}
      </p>
    </>
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
