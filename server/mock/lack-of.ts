import type { Actor } from '../auth/actor';
import { type Mocks, openMocks } from './mocks';
import { offersOf } from './offers-of';

/** What the bank lacks for an exam of this form, in a sentence; null where it can be begun. */
export async function readLack(mocks: Pick<Mocks, 'bank' | 'onTrial'>, blueprint: string): Promise<string | null> {
  const offer = (await offersOf(mocks)).find((one) => one.blueprint === blueprint);
  return offer?.refusal?.message ?? null;
}

/** Reads it with the bank of whoever asks; other parts of the server are given it. */
export function lackOf(actor: Actor): (blueprint: string) => Promise<string | null> {
  return async (blueprint) => readLack(await openMocks(actor), blueprint);
}
