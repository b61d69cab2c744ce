import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { readTokens, type StoredToken } from '../store/api-tokens';
import { readDevices } from '../store/devices';
import type { Store } from '../store/open-store';
import { readOwnAccount, type StoredAccount } from '../store/own-account';
import { describeDevice } from './describe-device';
import { describePlace } from './describe-place';
import { authoriseOwner } from './own';

/** A session of an account, in words. */
export interface Device {
  id: string;
  name: string;
  place: string;
  createdAt: number;
  lastSeenAt: number;
  /** Whether it is the one that asks. */
  isThis: boolean;
}

export interface OwnAccount extends StoredAccount {
  isAdministrator: boolean;
  devices: Device[];
  tokens: StoredToken[];
}

/** All that an account's page shows. */
export async function readAccount(store: Store, actor: Actor, now: number): Promise<Authorised<OwnAccount>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  const { userId, isAdministrator } = may.member;
  const account = await readOwnAccount(store, userId);
  if (account === null) return { status: 'stranger' };
  const devices = (await readDevices(store, { userId, now })).map(({ id, userAgent, ipAddress, ...times }) => ({
    ...{ id, ...times, name: describeDevice(userAgent), place: describePlace(ipAddress) },
    isThis: id === may.sessionId,
  }));
  const tokens = await readTokens(store, userId);
  return { status: 'allowed', ...account, isAdministrator, devices, tokens };
}
