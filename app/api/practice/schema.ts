import { z } from 'zod';
import type { Answer, AnswersRequest, NextRequest } from '@/domain/session/exchange';
import { isTimeZone } from '@/server/http/time-zone';
import { practiceSet, since } from './set-schema';

const id = z.string().regex(/^[\w-]{1,64}$/, 'an id is 1 to 64 letters, digits, hyphens and underscores');
const chosen = z.string().min(1).max(100);

const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'an IANA time zone is expected, such as Europe/Oslo')
  .meta({ description: 'IANA name; decides what "today" is. Default: the last one given, else UTC.' });

const topic = z.string().min(1).max(200).meta({ description: 'Id of a topic to stay in.' });

export const nextRequest = z
  .strictObject({
    topic: topic.optional(),
    set: practiceSet.optional(),
    since: since.optional(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'NextRequest' }) satisfies z.ZodType<Loose<NextRequest>>;

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
    topic: topic.optional(),
    set: practiceSet.optional(),
    since: since.optional(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'AnswersRequest' }) satisfies z.ZodType<Loose<AnswersRequest>>;

/** A parsed body may hold an optional key as undefined. */
type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };
