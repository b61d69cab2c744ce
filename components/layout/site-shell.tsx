import type { ReactNode } from 'react';
import { OfflineShell } from '@/components/offline/offline-shell';
import { Toaster } from '@/components/ui/toaster';
import type { AccountMenuProps } from './account-menu';
import { Begun } from './begun';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SiteTabs } from './site-tabs';
import type { Theme } from './theme-switch';

export interface SiteShellProps extends AccountMenuProps {
  theme: Theme;
  /** The way into the search, for the header. */
  search?: ReactNode;
  /** The page: its one `main`. */
  children: ReactNode;
}

/** What is the same on every page, around what is not. */
export function SiteShell({ theme, search, account, children }: SiteShellProps) {
  return (
    <>
      <a href="#main" className="action absolute -top-24 left-2 z-20 focus-visible:top-2">
        Skip to the content
      </a>
      <SiteHeader search={search} account={account} />
      {children}
      <SiteFooter theme={theme} />
      <SiteTabs />
      <Toaster />
      <OfflineShell />
      <Begun />
    </>
  );
}
