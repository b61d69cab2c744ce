import { z } from 'zod';
import type { NextResponse } from '@/domain/session/exchange';
import type { Fits } from '../fits';

const moment = z.iso.datetime();
const count = z.int().min(0);
const option = z.object({ id: z.string(), text: z.string().meta({ description: 'Markdown limited to inline code.' }) });

export const question = z
  .object({
    kind: z.enum(['single', 'multiple', 'ordering', 'matching', 'recall', 'reverse']),
    stem: z.string(),
    options: z.array(option).meta({ description: 'In the order shown.' }),
    prompts: z.array(option).optional().meta({ description: 'Matching only.' }),
    case: z
      .object({ title: z.string(), story: z.string(), position: z.int().min(1), of: z.int().min(1) })
      .optional()
      .meta({ description: 'The story that the question shares with those before and after it.' }),
    twist: z.literal('pair').optional().meta({
      description: 'A minimal pair: a story that was met before, with one need changed.',
    }),
    select: count.optional().meta({ description: 'Multiple response and ordering: how many to select.' }),
  })
  .meta({ id: 'Question', description: 'What a candidate sees: no key, no reason.' });

const run = z
  .object({
    since: moment.meta({ description: 'To be sent with every further request of this run.' }),
    answered: count,
    left: count.meta({ description: 'Questions left in the run, the one handed out included.' }),
    holds: count.meta({ description: 'Items that the set holds, whatever the learner has met.' }),
  })
  .meta({ id: 'RunState', description: 'Where a run through a set stands.' });

export const nextQuestion = z.object({
  done: z.literal(false).optional(),
  issued: z.string(),
  question,
  topic: z.object({ id: z.string(), title: z.string() }),
  due: count,
  new: count,
  run: run.optional(),
  marks: z.object({ flagged: z.boolean() }),
});

const nothingLeft = z.object({
  done: z.literal(true),
  due: z.literal(0),
  new: z.literal(0),
  answeredToday: count,
  correctToday: count,
  tomorrow: z.object({ due: count, new: count }),
  nextDueAt: moment.nullable(),
  run: run.optional(),
});

export const nextResponse = z.union([nextQuestion, nothingLeft]).meta({ id: 'NextResponse' });

/** What the use case answers fits what the document promises, or this does not compile. */
export type NextFits = Fits<NextResponse, z.infer<typeof nextResponse>>;
