import type { ReactNode } from 'react';
import { SyncBadge } from '@/components/offline/sync-badge';
import { SettingsIcon } from '@/components/ui/icons';
import { MainLinks } from './main-links';
import { NameMark } from './name-mark';

/** The name, the places to go, and what is at hand everywhere: the search, and the settings. */
export function SiteHeader({ search }: { search?: ReactNode }) {
  return (
    <header className="border-b border-line">
      <div className="gutter mx-auto flex h-14 max-w-page items-center gap-2 md:gap-6">
        <a
          href="/"
          className="-ml-1 flex min-h-touch items-center gap-2.5 px-1 font-serif text-lg font-semibold tracking-tight"
        >
          <NameMark className="size-7" />
          Checkpoint
        </a>
        <nav aria-label="Main" className="hidden h-full flex-1 md:block">
          <MainLinks as="row" />
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <SyncBadge />
          {search}
          <a
            href="/settings"
            title="Settings"
            aria-label="Settings"
            className="button button-ghost button-icon -mr-2.5"
          >
            <SettingsIcon />
          </a>
        </div>
      </div>
    </header>
  );
}
