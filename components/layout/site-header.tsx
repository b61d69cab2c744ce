import type { ReactNode } from 'react';
import { SyncBadge } from '@/components/offline/sync-badge';
import { SettingsIcon } from '@/components/ui/icons';
import { AccountMenu, type AccountMenuProps } from './account-menu';
import { MainLinks } from './main-links';
import { NameMark } from './name-mark';

/** The name, the places to go, and what is at hand everywhere: the search, and the settings. */
export function SiteHeader({ search, account }: { search?: ReactNode } & AccountMenuProps) {
  return (
    <header className="border-b border-line">
      <div className="gutter mx-auto flex h-14 max-w-page items-center gap-2 md:gap-6">
        <a
          href="/"
          className="-ml-1 flex h-touch min-w-9 flex-wrap items-center gap-x-2.5 overflow-hidden px-1 font-serif text-lg leading-11 font-semibold tracking-tight"
        >
          <span className="flex h-touch items-center">
            <NameMark className="size-7" />
          </span>
          {/* Where letters are large and the window narrow, it goes to a second line, which is not shown. */}
          <span data-gives-way>Checkpoint</span>
        </a>
        <nav aria-label="Main" className="hidden h-full flex-1 md:block">
          <MainLinks as="row" />
        </nav>
        <div className="ml-auto flex flex-none items-center sm:gap-1">
          <SyncBadge />
          {search}
          <AccountMenu account={account} />
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
