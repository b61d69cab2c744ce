'use client';

import { type ComponentType, useState } from 'react';
import { useKeys } from '@/components/practice/use-keys';
import { SearchIcon } from '@/components/ui/icons';
import { showToast } from '@/components/ui/show-toast';

type Dialog = ComponentType<{ onClose: () => void }>;

/** Opens the search, by press or by `/`. What draws it comes with the first use. */
export function SearchButton() {
  const [loaded, setLoaded] = useState<{ Dialog: Dialog } | null>(null);
  const [isOpen, setIsOpen] = useState(false);
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
  useKeys((key) => {
    if (key !== '/') return false;
    open();
    return true;
  });
  return (
    <>
      <button
        type="button"
        onClick={open}
        title="Search"
        aria-label="Search"
        aria-keyshortcuts="/"
        className="button button-ghost button-icon"
      >
        <SearchIcon />
      </button>
      {isOpen && loaded !== null && <loaded.Dialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
