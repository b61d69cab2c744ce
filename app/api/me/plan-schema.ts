import { z } from 'zod';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Fits } from '../fits';
import { studyPlan } from '../plan/plan-schema';

const moment = z.iso.datetime();
const name = z.string().min(1).max(180);
const count = z.int().min(0).max(2_147_483_647);
const loss = z.number().min(0).max(1_000);

export const plan = studyPlan
  .extend({ parametersId: name.nullable(), changedAt: moment })
  .meta({ id: 'StoredPlan', description: 'The plan toward exam day; of two the one changed last stands.' });

export const fit = z
  .strictObject({
    ...{ id: name, weights: z.array(z.number()).length(21), fittedTo: count, heldOut: count },
    ...{ logLoss: loss, logLossBefore: loss, kept: z.boolean(), createdAt: moment },
  })
  .meta({ id: 'Fit', description: 'Weights of FSRS-6 that were fitted to the answers, taken into use or not.' });

type Has<Name extends 'plan' | 'fits'> = LearnerFile[Name];

/** What is read is what the use case takes, and what it exports can be read again, or this does not compile. */
export type PlanFits = [
  [Fits<Has<'plan'>, z.infer<typeof plan> | null>, Fits<z.infer<typeof plan>, NonNullable<Has<'plan'>>>],
  [Fits<Has<'fits'>[number], z.infer<typeof fit>>, Fits<z.infer<typeof fit>, Has<'fits'>[number]>],
];
