import { randomUUID } from 'node:crypto';
import type { ShownFirst } from '@/domain/session/exchange';
import { type Actor, learnerIdOf } from '../auth/actor';
import { chanceNamed } from './chance-named';
import { nobody } from './nobody';
import { openPractice } from './open-practice';
import { planNext } from './plan-next';
import type { Practice } from './practice';

/** The question to show a visitor at once, before a request has made a guest; null for a browser that is known. */
export async function showFirst(actor: Actor, topic?: string): Promise<ShownFirst | null> {
  if (learnerIdOf(actor) !== null) return null;
  const name = randomUUID();
  const practice = { ...(await openPractice(actor)), chance: await chanceNamed(name) };
  return firstOf(practice, { name, topic, now: Date.now() });
}

/** What a new guest would be asked by this chance: nobody is made a guest, and nothing is handed out. */
export async function firstOf(
  practice: Practice,
  { name, topic, now }: { name: string; topic?: string | undefined; now: number },
): Promise<ShownFirst | null> {
  const { reply } = await planNext(practice, nobody({ now }), { topic, now });
  if (reply.done) return null;
  const { question, due, new: fresh } = reply;
  return { name, asked: { question, topic: reply.topic, due, new: fresh } };
}
