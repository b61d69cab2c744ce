import type { Bank } from '@/domain/bank/bank';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import type { Store } from '../store/open-store';
import { readOnTrial } from './on-trial';

/** What the use cases of mock exams stand on. */
export interface Mocks {
  store: Store;
  bank: Pick<Bank, 'items' | 'topics'>;
  /** Items that do not count in an exam yet; none where it is not said. */
  onTrial?: () => Promise<ReadonlySet<string>>;
  /** A fresh number from 0 (included) to 1. */
  chance: () => number;
}

/** Writers of other processes that may come first before something else must be wrong. */
export const ATTEMPTS = 20;

/** Mock exams as this process serves them, with the bank of whoever sits them. */
export async function openMocks(actor: Actor): Promise<Mocks> {
  const [store, bank] = [await db(), await bankOf(actor)];
  return { store, bank, onTrial: () => readOnTrial(store, actor, bank.items), chance: Math.random };
}

export const iso = (ms: number): string => new Date(ms).toISOString();
