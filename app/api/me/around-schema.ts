import { z } from 'zod';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Fits } from '../fits';
import { response } from '../practice/answers-request-schema';

const moment = z.iso.datetime();
const name = z.string().min(1).max(200);

export const mark = z
  .strictObject({
    ...{ itemId: name, flagged: z.boolean(), suspended: z.boolean() },
    ...{ buriedUntil: moment.nullable(), note: z.string().max(10_000), changedAt: moment },
  })
  .meta({ id: 'Mark', description: 'What was put on an item; of two the one changed last stands.' });

export const missReason = z
  .strictObject({
    ...{ reviewId: name, itemId: name },
    ...{ reason: z.enum(['clue', 'rule', 'option', 'slip']), givenAt: moment },
  })
  .meta({ id: 'MissReason', description: 'Why an answer was wrong; of two the one given last stands.' });

export const report = z
  .strictObject({
    ...{ reviewId: name, itemId: name, version: name, seed: name, response },
    ...{ comment: z.string().min(1).max(2_000), state: z.enum(['open', 'accepted', 'declined']), createdAt: moment },
  })
  .meta({ id: 'Report', description: 'What was said to be wrong with a question; open where it is imported.' });

type Has<Name extends 'marks' | 'missReasons' | 'reports'> = LearnerFile[Name][number];

/** What is read is what the use case takes, and what it exports can be read again, or this does not compile. */
export type AroundFits = [
  [Fits<Has<'marks'>, z.infer<typeof mark>>, Fits<z.infer<typeof mark>, Has<'marks'>>],
  [Fits<Has<'missReasons'>, z.infer<typeof missReason>>, Fits<z.infer<typeof missReason>, Has<'missReasons'>>],
  [Fits<Has<'reports'>, z.infer<typeof report>>, Fits<z.infer<typeof report>, Has<'reports'>>],
];
