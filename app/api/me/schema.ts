import { z } from 'zod';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Fits } from '../fits';
import { mark, missReason, report } from './around-schema';
import { fit, plan } from './plan-schema';
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

const mock = z.object({ id: name, blueprint: name }).loose().meta({ id: 'ExportedMock' });

export const learnerFile = z
  .strictObject({
    format: z.literal('checkpoint/1'),
    learner: z.object({ createdAt: moment, lastSeenAt: moment, timeZone: z.string() }),
    memories: z.array(memory).meta({ description: 'Not read by an import: they follow from the reviews.' }),
    reviews: z.array(review).max(50_000),
    issued: z.array(issued),
    marks: z.array(mark).max(20_000).default([]),
    missReasons: z.array(missReason).max(50_000).default([]),
    reports: z.array(report).max(5_000).default([]),
    plan: plan.nullable().default(null),
    fits: z.array(fit).max(5_000).default([]),
    account: z
      .looseObject({ name: z.string(), email: z.string() })
      .optional()
      .meta({ description: 'Not read by an import. Without passwords, tokens or anything else that signs in.' }),
    mocks: z.array(mock).max(5_000).default([]).meta({ description: 'Not read by an import: a record.' }),
  })
  .meta({ id: 'LearnerFile' });

export const csvFile = z.string().meta({ id: 'CsvFile', description: 'A line of names, then a line each.' });

export const imported = z.object({ added: count, known: count, beside: count }).meta({
  id: 'Imported',
  description: 'Answers that are new here, and those that were here before; beside them, what else is new.',
});

/** What is exported fits what the document promises, or this does not compile. */
export type FileFits = Fits<LearnerFile, z.infer<typeof learnerFile>>;
