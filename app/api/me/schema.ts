import { z } from 'zod';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Fits } from '../fits';
import { review } from './review-schema';

const moment = z.iso.datetime();
const name = z.string().min(1).max(200);
const count = z.int().min(0).max(2_147_483_647);

const memory = z
  .object({
    itemId: name,
    stability: z.number(),
    difficulty: z.number(),
    state: z.enum(['learning', 'review', 'relearning']),
    step: count,
    dueAt: moment,
    lastReviewedAt: moment,
    scheduledDays: count,
    reps: count,
    lapses: count,
  })
  .meta({ id: 'Memory', description: 'What the log of an item comes to.' });

const issued = z.object({ id: name, itemId: name, version: name, seed: name }).loose().meta({ id: 'Issued' });

export const learnerFile = z
  .strictObject({
    format: z.literal('checkpoint/1'),
    learner: z.object({ createdAt: moment, lastSeenAt: moment, timeZone: z.string() }),
    memories: z.array(memory).meta({ description: 'Not read by an import: they follow from the reviews.' }),
    reviews: z.array(review).max(50_000),
    issued: z.array(issued),
  })
  .meta({ id: 'LearnerFile' });

export const imported = z
  .object({ added: count, known: count })
  .meta({ id: 'Imported', description: 'Reviews that are new here, and those that were here before.' });

/** What is exported fits what the document promises, or this does not compile. */
export type FileFits = Fits<LearnerFile, z.infer<typeof learnerFile>>;
