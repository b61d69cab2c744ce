import { readBank } from '../bank';
import { db } from '../db';
import { processWide } from '../process-wide';
import { keepNothingYet, type Practice, practiceBank } from './practice';

/** Practice as this process serves it: its store, the bank as it is now, and what it remembers. */
export async function openPractice(): Promise<Practice> {
  const store = await db();
  return { store, bank: practiceBank(readBank()), kept: processWide('kept', keepNothingYet), chance: Math.random };
}
