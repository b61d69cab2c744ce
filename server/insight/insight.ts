import type { Bank } from '@/domain/bank/bank';
import { type BankView, viewBank } from '@/domain/progress/bank-view';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import type { Store } from '../store/open-store';
import { type KeptRecords, keptRecords } from './kept-records';

/** What the use cases of an instructor's page stand on. */
export interface Insight {
  store: Store;
  bank: Pick<Bank, 'items' | 'topics'>;
  view: BankView;
  kept: KeptRecords;
}

const views = new WeakMap<Bank, BankView>();

/** Insight as this process gives it, with the bank of whoever asks. */
export async function openInsight(actor: Actor): Promise<Insight> {
  return insightInto(await db(), await bankOf(actor));
}

/** Insight as this process gives it, into a bank. */
export function insightInto(store: Store, bank: Bank): Insight {
  const view = views.get(bank) ?? viewBank(bank, 'MLA-C01');
  views.set(bank, view);
  return { store, bank, view, kept: keptRecords() };
}
