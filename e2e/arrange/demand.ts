import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openStore } from '@/server/store/open-store';
import { type Demand, putDemand } from '@/server/store/second-factor';
import { type SignedUp, signUp } from './account';
import type { ProductionServer } from './production-server';

type Server = Pick<ProductionServer, 'origin' | 'dataDir'>;

/**
 * Demands a second factor of everybody on a server until what this answers is called; both hold when they resolve. Nobody else may be using the
 * server meanwhile.
 */
export async function demandOfAll(server: Server): Promise<() => Promise<void>> {
  const probe = await signUp(server.origin, { name: 'Pia Probe' });
  await demand(server, 'everybody', probe);
  return () => demand(server, 'off', probe);
}

async function demand({ origin, dataDir }: Server, wanted: Demand, { cookie }: SignedUp): Promise<void> {
  const store = await openStore(`file:${join(dataDir, 'checkpoint.db')}`);
  try {
    await putDemand(store, { demand: wanted, except: '' });
  } finally {
    await store.close();
  }
  const isHeld = async () => {
    const { headers } = await fetch(`${origin}/account`, { headers: { cookie }, redirect: 'manual' });
    return headers.get('location')?.includes('/second-factor') ?? false;
  };
  await expect.poll(isHeld, { message: `a second factor demanded of ${wanted}` }).toBe(wanted !== 'off');
}
