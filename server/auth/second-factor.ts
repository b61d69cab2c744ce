import { db } from '../db';
import { forgetProcessWide, processWide } from '../process-wide';
import { type Demand, readDemand, readFactors } from '../store/second-factor';

/** What is demanded is believed this long; with what is believed of a session, a change holds everywhere within a second. */
const TRUSTED_FOR_MS = 500;

interface Kept {
  demand: Promise<Demand>;
  until: number;
}

/** Of whom a second factor is demanded. */
async function demandNow(now: number): Promise<Demand> {
  const known = processWide('second-factor-demand', (): { kept: Kept | null } => ({ kept: null }));
  if (known.kept !== null && known.kept.until > now) return known.kept.demand;
  const demand = db().then(readDemand);
  known.kept = { demand, until: now + TRUSTED_FOR_MS };
  demand.catch(() => {
    known.kept = null;
  });
  return demand;
}

/** What is demanded has changed: it is read again. Other processes look within half a second. */
export const forgetDemand = (): void => forgetProcessWide('second-factor-demand');

/** What an account has beside its password where more is demanded of it; null where its password is enough. */
async function demandedOf(userId: string, now: number) {
  const demand = await demandNow(now);
  if (demand === 'off') return null;
  const factors = await readFactors(await db(), userId);
  // Who has no password comes by a provider of identities, whose business the second factor is, or by a passkey.
  if (factors === null || !factors.hasPassword) return null;
  return demand === 'everybody' || factors.isStaff ? factors : null;
}

/** Whether an account has to set up a second factor before anything else. */
export async function owesFactor(userId: string, now: number): Promise<boolean> {
  const factors = await demandedOf(userId, now);
  return factors !== null && !factors.hasApp && !factors.hasPasskey;
}

/** Whether a right password alone is not to sign in: the account's other factor is a passkey, which nobody asked for. */
export async function wantsPasskey(userId: string, now: number): Promise<boolean> {
  const factors = await demandedOf(userId, now);
  return factors?.hasPasskey === true && !factors.hasApp;
}
