import type { Given, PracticeEvent } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import { isOutOfReach } from './reach';
import { readStatus } from './status';

// The way from practice to what it does without a network, which is loaded when it is needed first.

/** Whether the reader was told that the server cannot be reached, since it last was. */
let isTold = false;

/** The server can be reached again. */
export function comeBack(): void {
  isTold = false;
}

type Practise = typeof import('./practise-offline');

async function load(): Promise<Practise | null> {
  try {
    return await import('./practise-offline');
  } catch {
    // It was never loaded, and there is no network to load it by.
    return null;
  }
}

/** What is assigned is judged by the server alone: packed questions carry their keys. */
function mayUsePack({ attempt }: Scope): boolean {
  return attempt === undefined && readStatus().packSize > 0;
}

/** The next question of the pack in place of the server's, or null. */
export async function askPacked(scope: Scope): Promise<PracticeEvent | null> {
  const practise = mayUsePack(scope) ? await load() : null;
  const asked = (await practise?.askPacked(scope, isTold)) ?? null;
  isTold ||= asked !== null;
  return asked;
}

/** The same without asking the server first, while that would only fail. */
export async function askPackedAtOnce(scope: Scope): Promise<PracticeEvent | null> {
  return isOutOfReach() ? askPacked(scope) : null;
}

/** Judges an answer to a packed question on this device, and queues it; null where the server has to. */
export async function deliverPacked(given: Given): Promise<PracticeEvent | null> {
  return 'isPacked' in given.asked ? ((await (await load())?.deliverPacked(given)) ?? null) : null;
}

/** Queues an answer that could not be sent, and goes on with the pack; null where there is none to go on with. */
export async function keepForLater(scope: Scope, given: Given): Promise<PracticeEvent | null> {
  const practise = mayUsePack(scope) ? await load() : null;
  const next = (await practise?.keepForLater(scope, given)) ?? null;
  isTold ||= next !== null;
  return next;
}
