import { expect, type Page } from '@playwright/test';
import type { StudyPlan } from '@/domain/session/study-plan';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Guest } from './guest';

const DAY = 86_400_000;

/** The date so many days from now, in UTC. */
export const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

export const somePlan: StudyPlan = {
  ...{ examVersion: 'MLA-C01', examOn: dateIn(40), minutes: [20, 20, 20, 20, 20, 45, 0] },
  ...{ daysOff: [dateIn(3), dateIn(4)], desiredRetention: 0.9, extraMinutes: 0 },
};

/** Sets a plan as the page would. */
export async function setPlan(page: Page, plan: StudyPlan = somePlan): Promise<void> {
  await page.goto('/plan');
  const status = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/api/plan', { method: 'PUT', headers, body: JSON.stringify(body) })).status;
  }, plan);
  expect(status).toBe(200);
}

/** A learner's file as if all of it had happened so many days earlier. */
export function shifted(file: LearnerFile, days: number): LearnerFile {
  return JSON.parse(JSON.stringify(file), (name, value: unknown) =>
    typeof value === 'string' && name.endsWith('At') ? new Date(Date.parse(value) - days * DAY).toISOString() : value,
  ) as LearnerFile;
}

/** Gives a guest a plan whose date has passed, which nobody can set any more. */
export async function bringPastPlan(guest: Guest): Promise<void> {
  const file = await guest.export();
  const changedAt = new Date(Date.now() - 30 * DAY).toISOString();
  const plan = { ...somePlan, examOn: dateIn(-5), daysOff: [], parametersId: null, changedAt };
  const imported = await guest.post('/api/me/import', { ...file, plan });
  expect(imported.status).toBe(200);
}
