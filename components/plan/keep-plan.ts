import { ask } from '@/components/practice/practice-client';
import type { StudyPlan } from '@/domain/session/study-plan';

/** What is wrong with a plan, by its fields. */
export type PlanFaults = Partial<Record<keyof StudyPlan, string>>;

export type Kept = { status: 'kept' } | { status: 'refused'; message: string; faults: PlanFaults };

const UNREACHABLE = 'The server could not be reached, so nothing was kept. Try again in a moment.';

/** Sends a plan to be kept, with the time zone that decides what today is. */
export async function keepPlan(plan: StudyPlan): Promise<Kept> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reply = await ask<StudyPlan>('PUT', '/api/plan', { ...plan, timeZone });
  if (reply.status === 'ok') return { status: 'kept' };
  if (reply.status === 'unreachable')
    return { status: 'refused', message: reply.tooMany?.message ?? UNREACHABLE, faults: {} };
  return { status: 'refused', message: reply.message, faults: reply.fields ?? {} };
}
