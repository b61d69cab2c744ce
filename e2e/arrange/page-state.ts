import type { BrowserContext, Page } from '@playwright/test';
import type { Guest } from './guest';
import type { PracticePage } from './practice-page';
import type { ProductionServer } from './production-server';

/** What a state of a page is brought about with. */
export interface Stage {
  page: Page;
  context: BrowserContext;
  practice: PracticePage;
  server: Pick<ProductionServer, 'origin' | 'dataDir'>;
  /** Somebody who has practised for some days; the page is theirs from then on. */
  becomePractised(): Promise<Guest>;
}

/** A page of somebody who has an account, as pictures and tests of pages bring it about. */
export interface MemberPageState extends PageState {
  open(stage: Pick<Stage, 'page' | 'context' | 'server'>): Promise<unknown>;
}

/** A page as a reader may find it. */
export interface PageState {
  name: string;
  /** Brings it about; resolves when all of it is on show. */
  open(stage: Stage): Promise<unknown>;
  /** What the browser says of itself meanwhile, by a part of its text. */
  faults?: string[];
  /** Rules of axe that do not apply to what is on show. */
  unasked?: string[];
  /** So long that axe would take minutes: a part of it is a state of its own, and the whole is looked at without axe. */
  isLong?: true;
}
