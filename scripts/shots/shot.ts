import type { BrowserContext, Page } from '@playwright/test';
import type { Guest } from '@/e2e/arrange/guest';
import type { ProductionServer } from '@/e2e/arrange/production-server';

/** What a state is brought about with. */
export interface Stage {
  page: Page;
  context: BrowserContext;
  server: Pick<ProductionServer, 'origin' | 'dataDir'>;
  /** A new guest of the server who has no page yet. */
  newGuest: () => Guest;
  /** Makes the page that of a guest. */
  become: (guest: Guest) => Promise<void>;
  /** Somebody who has practised for two weeks; the same for every picture. */
  regular: () => Promise<Guest>;
  /** The address of a page that a server with a broken database cannot make for this guest. */
  broken: () => Promise<{ url: string; guest: Guest }>;
}

/** A page in a state that a reader may find it in. */
export interface Shot {
  /** In small letters and hyphens: the name of its files. */
  name: string;
  group: string;
  /** Brings it about; the picture is taken when it has resolved and nothing moves. */
  open: (stage: Stage) => Promise<unknown>;
  /** The window alone, where something lies above the page; else the whole page. */
  isWindow?: true;
  /** Whether a service worker may be at work. */
  isOffline?: true;
}
