import { lazy, Suspense, useRef, useState } from 'react';
import { ActionKey } from './key-hint';
import { useKeyActions } from './use-key-actions';

const KeysTable = lazy(async () => ({ default: (await import('./keys-table')).KeysTable }));

/** The list of keys: `?` opens it, Esc closes it. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    dialog.current?.showModal();
  };
  useKeyActions({ 'show keys': open });
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="link hidden min-h-11 items-center gap-1.5 text-xs no-underline hover:underline md:[@media(hover:hover)]:inline-flex"
      >
        Keys
        <ActionKey action="show keys" />
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-heading"
        className="m-auto max-h-[calc(100dvh-2rem)] w-[min(56rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-black/45"
      >
        <h2 id="keys-heading" className="font-serif text-xl font-semibold">
          Keys
        </h2>
        {wasOpened && (
          <Suspense fallback={<p className="mt-3 min-h-64 text-sm text-quiet">Loading the list.</p>}>
            <KeysTable />
          </Suspense>
        )}
        <form method="dialog" className="mt-5 flex items-center justify-between gap-3">
          <a href="/settings#keys" className="link inline-flex min-h-11 items-center text-sm">
            Change keys, or switch them off
          </a>
          <button type="submit" className="action-quiet">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
