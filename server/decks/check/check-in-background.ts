import { join } from 'node:path';
import { checkDeck, type DeckContext, deckContext } from '@/domain/session/check-deck';
import type { DeckRequest } from '@/domain/session/deck-check';
import { readBank } from '../../bank';
import { env } from '../../env';
import { processWide } from '../../process-wide';
import { type CheckOutcome, type CheckPool, openPool } from './pool';

/** Two threads, each with the bank in memory, are what a small machine can spare. Reading the bank to begin with is no fault of a text, however long a busy machine takes for it. */
export const settings = { threads: 2, queue: 32, checkMs: 2_000, startMs: 120_000, idleMs: 120_000 };
const MEMORY_MB = 256;

/** Checks a deck on a thread of its own, within limits of time, memory and number. In development, where no thread is built, it runs here. */
export async function checkInBackground(key: string, request: DeckRequest): Promise<CheckOutcome> {
  if (process.env.NODE_ENV !== 'production') return { status: 'checked', check: checkDeck(contextHere(), request) };
  return processWide<CheckPool>('deck-checks', () => openPool({ ...settings, open: openThread })).submit(key, request);
}

function openThread() {
  // A bundler would follow an imported class to this file, which is there only after it: scripts/build-thread.mjs makes it.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Worker(join(process.cwd(), '.next', 'checkpoint-deck-thread.mjs'), {
    workerData: { contentDir: env().contentDir },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

const contexts = new WeakMap<object, DeckContext>();

function contextHere(): DeckContext {
  const bank = readBank();
  const context = contexts.get(bank) ?? deckContext(bank);
  contexts.set(bank, context);
  return context;
}
