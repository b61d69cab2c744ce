import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import { processWide } from '../process-wide';
import { keepNothingYet, type Practice, practiceBank } from './practice';

/** Practice as this process serves it: its store, the bank of whoever practises as it is now, and what it remembers. */
export async function openPractice(actor: Actor): Promise<Practice> {
  const [store, bank] = [await db(), await bankOf(actor)];
  return { store, bank: practiceBank(bank), kept: processWide('kept', keepNothingYet), chance: Math.random };
}
