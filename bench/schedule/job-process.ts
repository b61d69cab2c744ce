import { type Job, runJob } from './job';

/** A process of the study: one job a message, one result a reply, until the parent lets go. */
process.on('message', (job: Job) => process.send?.(runJob(job)));
process.on('disconnect', () => process.exit());
