import { z } from 'zod';
import type { Answer, AnswersRequest } from '@/domain/session/exchange';
import { context, isOneScope, notOneScope } from './context-schema';
import { id, type Loose } from './schema';

const chosen = z.string().min(1).max(100);

export const response = z
  .union(
    [
      z.strictObject({ choices: z.array(chosen).max(20) }),
      z.strictObject({ order: z.array(chosen).max(20) }),
      z.strictObject({ pairs: z.record(chosen, chosen) }),
      z.strictObject({ text: z.string().max(500) }),
      z.strictObject({ dontKnow: z.literal(true) }),
    ],
    'a response is one of {choices:[id]}, {order:[id]}, {pairs:{promptId:optionId}}, {text} and {dontKnow:true}',
  )
  .meta({ id: 'Response', description: 'By the kind of the question; "I don\'t know" is wrong, and no guess.' });

export const answer = z
  .strictObject({
    id: id.meta({
      description: 'Chosen by the client, a UUID by preference: the same answer sent again is one review.',
    }),
    issued: id.meta({ description: 'From the question that is answered.' }),
    response,
    confidence: z.enum(['guess', 'fairly', 'sure']).meta({ description: 'Given before the verdict.' }),
    effortMs: z.int().min(0).max(2_147_483_647).meta({ description: 'From showing to submitting, in ms.' }),
    answeredAt: z.iso
      .datetime({ offset: true })
      .meta({ description: "The client's clock; held between issue and receipt." }),
  })
  .meta({ id: 'Answer' }) satisfies z.ZodType<Answer>;

export const answersRequest = z
  .strictObject({
    answers: z.array(answer).min(1).max(200),
    next: z.boolean().optional().meta({ description: 'Ask for the next question in the same round trip.' }),
    verdict: z
      .literal('end')
      .optional()
      .meta({ description: 'The answers count, and no verdict is told yet: results are `kept`.' }),
    ...context,
  })
  .refine(isOneScope, notOneScope)
  .meta({ id: 'AnswersRequest' }) satisfies z.ZodType<Loose<AnswersRequest>>;
