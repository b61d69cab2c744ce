import type { Bank } from '@/domain/bank/bank';
import { type BankView, viewBank } from '@/domain/progress/bank-view';
import type { LearnerRecord } from '@/domain/progress/group/learner-record';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';

/** What was read of a learner, and at which revision: another revision is read again. */
export interface KeptRecord {
  revision: number;
  record: Omit<LearnerRecord, 'userId' | 'name' | 'timeZone'>;
}

/** What the use cases of an instructor's page stand on. */
export interface Insight {
  store: Store;
  bank: Pick<Bank, 'items' | 'topics'>;
  view: BankView;
  /** By learner id. */
  kept: Map<string, KeptRecord>;
}

const views = new WeakMap<Bank, BankView>();

/** Insight as this process gives it, with the bank of whoever asks. */
export async function openInsight(actor: Actor): Promise<Insight> {
  const bank = await bankOf(actor);
  const view = views.get(bank) ?? viewBank(bank, 'MLA-C01');
  views.set(bank, view);
  return { store: await db(), bank, view, kept: processWide('group-records', () => new Map<string, KeptRecord>()) };
}
