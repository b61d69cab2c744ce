import { CopyLink } from '@/components/ui/copy-link';
import type { Preview } from './use-set-preview';

/** A set's link, to keep or to share, and what of the set was left out. */
export function SetLink({ preview }: { preview: Preview | null }) {
  const path = preview === null || preview.query === '' ? '/practice' : `/practice?${preview.query}`;
  return (
    <div className="space-y-4 rounded-md border border-line bg-surface p-4 sm:p-5">
      {preview?.notices.map((notice) => (
        <p key={notice} className="text-sm">
          {notice}
        </p>
      ))}
      <CopyLink
        label="Link to this set"
        link={path}
        copied={() => new URL(path, window.location.href).href}
        hint="The link holds what the set is made of, and nothing of you."
      />
    </div>
  );
}
