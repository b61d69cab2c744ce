import type { Insights } from '@/domain/progress/insights';
import { type Actor, learnerIdOf } from '@/server/auth/actor';
import { readInsights } from '@/server/insights';
import { openPractice } from '@/server/practice/open-practice';
import { readPlanned } from '@/server/practice/plan/read-planned';
import { readerOf } from '../reader';

/** What the log says of whoever asks; what their plan expects is left out, for it takes a plan to be made. */
export async function openProgress(path: string): Promise<Insights> {
  return readInsights(await readerOf(path), Date.now());
}

/** The same, with what their plan expects of the days ahead and of the exam. */
export async function openPlannedProgress(path: string): Promise<{ actor: Actor; insights: Insights }> {
  const actor = await readerOf(path);
  const now = Date.now();
  const planned = await readPlanned(await openPractice(actor), { learnerId: learnerIdOf(actor), now });
  return { actor, insights: await readInsights(actor, now, planned) };
}
