import { fitWeights } from '@/domain/scheduling/fit/fit-weights';
import { planToExam } from '@/domain/scheduling/plan/plan-to-exam';

/** What takes so long that answers must not wait for it. Each is a pure function of plain data. */
export const jobs = { plan: planToExam, fit: fitWeights };

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

/** A job on its way to the thread, and what comes back. */
export type JobRequest = { [Name in JobName]: { id: number; name: Name; input: JobInput<Name> } }[JobName];
export type JobReply = { id: number } & ({ result: unknown } | { error: string });

/** Runs one job and says how it went. */
export function runJob(request: JobRequest): JobReply {
  try {
    return { id: request.id, result: resultOf(request) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function resultOf(request: JobRequest): unknown {
  switch (request.name) {
    case 'plan':
      return jobs.plan(request.input);
    case 'fit':
      return jobs.fit(request.input);
  }
}
