import { z } from 'zod';
import type { AnswersResponse, NextResponse } from '@/domain/session/exchange';

const moment = z.iso.datetime();
const count = z.int().min(0);
const texts = z.record(z.string(), z.string());
const option = z.object({ id: z.string(), text: z.string().meta({ description: 'Markdown limited to inline code.' }) });

export const question = z
  .object({
    kind: z.enum(['single', 'multiple', 'ordering', 'matching', 'recall', 'reverse']),
    stem: z.string(),
    options: z.array(option).meta({ description: 'In the order shown.' }),
    prompts: z.array(option).optional().meta({ description: 'Matching only.' }),
    select: count.optional().meta({ description: 'Multiple response only: how many to select.' }),
  })
  .meta({ id: 'Question', description: 'What a candidate sees: no key, no reason.' });

const nextQuestion = z.object({
  done: z.literal(false).optional(),
  issued: z.string(),
  question,
  topic: z.object({ id: z.string(), title: z.string() }),
  due: count,
  new: count,
});

const nothingLeft = z.object({
  done: z.literal(true),
  due: z.literal(0),
  new: z.literal(0),
  answeredToday: count,
  correctToday: count,
  tomorrow: z.object({ due: count, new: count }),
  nextDueAt: moment.nullable(),
});

export const nextResponse = z.union([nextQuestion, nothingLeft]).meta({ id: 'NextResponse' });

const judged = z
  .object({
    id: z.string(),
    status: z.enum(['accepted', 'repeated']),
    correct: z.boolean(),
    key: z.union([z.array(z.string()), texts]),
    reasons: texts.meta({ description: 'Option id to why it is right or wrong.' }),
    missed: z.array(z.string()),
    added: z.array(z.string()),
    decisive: z.array(z.object({ start: count, end: count, need: z.string() })),
    needs: z.array(z.string()),
    proved: z.boolean(),
    sources: z.array(z.object({ url: z.string(), checked: z.string() })),
    today: z.string().nullable(),
    rating: z.enum(['again', 'hard', 'good', 'easy']),
    dueAt: moment,
  })
  .meta({ id: 'Judged' });

const notJudged = z
  .object({ id: z.string(), status: z.enum(['conflict', 'stale', 'unknown']), message: z.string() })
  .meta({ id: 'NotJudged' });

export const answersResponse = z
  .object({ results: z.array(z.union([judged, notJudged])), next: nextResponse.optional() })
  .meta({ id: 'AnswersResponse' });

type Fits<Given extends Wanted, Wanted> = Given;

/** What the use cases answer fits what the document promises, or this does not compile. */
export type RepliesFit = [
  Fits<NextResponse, z.infer<typeof nextResponse>>,
  Fits<AnswersResponse, z.infer<typeof answersResponse>>,
];
