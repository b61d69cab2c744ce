import type { Actor } from '../auth/actor';
import { type Env, env } from '../env';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import { countSite } from '../store/people';
import { authoriseOwner } from './own';

/** How the site stands, for who runs it. */
export interface SiteState extends Awaited<ReturnType<typeof countSite>> {
  version: string;
  database: Store['kind'];
  signUps: Env['signUps'];
  sendsMail: boolean;
  /** What the provider of identities is called; null: there is none. */
  provider: string | null;
}

export async function readSiteState(store: Store, actor: Actor): Promise<Authorised<SiteState>> {
  const may = authoriseOwner(actor, 'site.settings');
  if (may.status !== 'allowed') return may;
  const { signUps, mail, oidc } = env();
  return {
    ...{ status: 'allowed', ...(await countSite(store)), version: process.env.CHECKPOINT_VERSION ?? '' },
    ...{ database: store.kind, signUps, sendsMail: mail !== null, provider: oidc?.name ?? null },
  };
}
