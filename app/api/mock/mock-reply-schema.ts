import { z } from 'zod';
import type { MockAnswerReply, MockEnded, MockOver, MockStarted, MockState } from '@/domain/exam/exchange';
import type { Fits } from '../fits';
import { question } from '../practice/next-schema';
import { mockResponse } from './mock-request-schema';

const moment = z.iso.datetime();
const count = z.int().min(0);

export const mockStarted = z.object({ id: z.string() }).meta({ id: 'MockStarted' });
export const mockEnded = z.object({ endedAt: moment }).meta({ id: 'MockEnded' });
export const mockOver = z
  .object({ error: z.literal('ended'), message: z.string(), endedAt: moment })
  .meta({ id: 'MockOver', description: 'Nothing was written.' });

const stands = z.object({
  position: count,
  response: mockResponse,
  flagged: z.boolean(),
  struck: z.array(z.string()),
  seq: count,
  spentMs: count,
});

export const mockAnswerReply = z
  .object({
    status: z.enum(['stored', 'repeated', 'ignored']),
    now: moment,
    deadlineAt: moment,
    seq: count.meta({ description: 'Of what stands.' }),
    stands,
  })
  .meta({ id: 'MockAnswerReply' });

export const mockState = z
  .object({
    ...{ id: z.string(), blueprint: z.string(), title: z.string() },
    ...{ startedAt: moment, deadlineAt: moment, now: moment, endedAt: moment.nullable() },
    questions: z.array(stands.extend({ question })),
  })
  .meta({ id: 'MockState', description: 'No key, no reason, and nothing that tells which questions count.' });

/** What the use cases answer fits what the document promises, or this does not compile. */
export type MockFits = [
  [Fits<MockStarted, z.infer<typeof mockStarted>>, Fits<MockEnded, z.infer<typeof mockEnded>>],
  [Fits<MockState, z.infer<typeof mockState>>, Fits<MockAnswerReply, z.infer<typeof mockAnswerReply>>],
  Fits<MockOver, z.infer<typeof mockOver>>,
];
