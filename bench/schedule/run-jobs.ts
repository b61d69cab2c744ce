import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult } from './job';

/** Runs the jobs, in the order given, in a process for each core, and tells after each how many are done. Throws when a process ends. */
export async function runJobs(jobs: readonly Job[], tell: (done: number) => void): Promise<JobResult[]> {
  const waiting = [...jobs];
  const results: JobResult[] = [];
  const lanes = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, async () => {
    const child = fork(fileURLToPath(new URL('./job-process.ts', import.meta.url)), { serialization: 'advanced' });
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        results.push(await ask(child, job));
        tell(results.length);
      }
    } finally {
      child.disconnect();
    }
  });
  await Promise.all(lanes);
  return results;
}

function ask(child: ChildProcess, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the study ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (result: JobResult) => {
      child.off('exit', ended);
      resolve(result);
    });
    child.send(job);
  });
}
