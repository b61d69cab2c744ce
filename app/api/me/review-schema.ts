import { z } from 'zod';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Fits } from '../fits';
import { response } from '../practice/answers-request-schema';

const moment = z.iso.datetime();
const name = z.string().min(1).max(200);

export const review = z
  .strictObject({
    id: name,
    event: z.union([
      z.enum(['answer', 'rejudge', 'void']),
      z.templateLiteral(['rejudge-', z.string().regex(/^(0[2-9]|[1-9]\d)$/)]),
    ]),
    issuedId: name,
    itemId: name,
    version: name,
    seed: name,
    variant: z.string().max(2_000),
    response,
    bodyHash: name,
    correct: z.boolean(),
    confidence: z.enum(['guess', 'fairly', 'sure']),
    effortMs: z.int().min(0).max(2_147_483_647),
    rating: z.enum(['again', 'hard', 'good', 'easy']),
    guessed: z.boolean(),
    origin: z.enum(['live', 'pack', 'mock']).default('live').meta({
      description: 'pack: answered without a network, from questions that carry their keys; mock: in a mock exam.',
    }),
    parameters: name,
    answeredAt: moment,
    receivedAt: moment,
    dueAt: moment,
    predicted: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .default(null)
      .meta({ description: 'The probability of a right answer, guessing included, as it was expected then.' }),
    form: z.enum(['single', 'multiple', 'ordering', 'matching', 'recall', 'reverse', 'pair']).nullable().default(null),
    keyIds: z.array(name).max(20).nullable().default(null).meta({
      description:
        'The ids of the options that were right; of a matching question by prompt, in the order of their ids.',
    }),
  })
  .meta({
    id: 'Review',
    description:
      'One event in the append-only log: an answer, that it was judged again under a corrected key, or that it was taken back.',
  });

type Reviewed = LearnerFile['reviews'][number];

/** What is read is what the use case takes, and what it exports can be read again, or this does not compile. */
export type ReviewFits = [Fits<Reviewed, z.infer<typeof review>>, Fits<z.infer<typeof review>, Reviewed>];
