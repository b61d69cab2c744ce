'use client';

import { type ComponentType, useState } from 'react';
import { useKeyChanges } from '@/components/keys/kept-keys';
import { keysOf } from '@/components/keys/key-map';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { SearchIcon } from '@/components/ui/icons';
import { showToast } from '@/components/ui/show-toast';

type Dialog = ComponentType<{ onClose: () => void }>;

/** Opens the search, by press or by its key. What draws it comes with the first use. */
export function SearchButton() {
  const [loaded, setLoaded] = useState<{ Dialog: Dialog } | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const keys = keysOf('search', useKeyChanges());
  function open() {
    setIsOpen(true);
    if (loaded === null) void load().then(setLoaded);
  }
  async function load() {
    try {
      return { Dialog: (await import('./search-dialog')).SearchDialog };
    } catch {
      // The file could not be had: without a network, or because the server has newer ones.
      setIsOpen(false);
      showToast({ text: 'The search could not be loaded. It needs a connection.', tone: 'bad' });
      return null;
    }
  }
  useKeyActions({ search: open });
  return (
    <>
      <button
        type="button"
        onClick={open}
        title="Search"
        aria-label="Search"
        aria-keyshortcuts={keys.join(' ') || undefined}
        className="button button-ghost button-icon"
      >
        <SearchIcon />
      </button>
      {isOpen && loaded !== null && <loaded.Dialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
