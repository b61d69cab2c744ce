import { z } from 'zod';
import type { MockAnswerRequest, MockRequest } from '@/domain/exam/exchange';
import { timeZone } from '../practice/context-schema';

const count = z.int().min(0).max(2_147_483_647);
const chosen = z.string().min(1).max(100);

export const mockResponse = z
  .union(
    [
      z.strictObject({ choices: z.array(chosen).max(20) }),
      z.strictObject({ order: z.array(chosen).max(20) }),
      z.strictObject({ pairs: z.record(chosen, chosen) }),
      z.strictObject({ text: z.string().max(500) }),
    ],
    'a response is one of {choices:[id]}, {order:[id]}, {pairs:{promptId:optionId}} and {text}, or null',
  )
  .nullable();

export const mockRequest = z
  .strictObject({
    blueprint: z.string().min(1).max(40).meta({ description: 'mla-c01, domain-2 or mla-c02.' }),
    extraMinutes: z.int().min(0).max(120).meta({ description: 'On top, settled before it begins.' }),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'MockRequest' }) satisfies z.ZodType<MockRequest>;

export const mockEndRequest = z.strictObject({}).meta({ id: 'MockEndRequest', description: 'Nothing is said.' });

export const mockAnswerRequest = z
  .strictObject({
    seq: count.min(1).meta({ description: 'Higher than the one that stands.' }),
    response: mockResponse.meta({
      description: 'Parts of a response may be sent; what is not whole at the end is wrong.',
    }),
    flagged: z.boolean(),
    struck: z.array(chosen).max(20).meta({ description: 'Ids of the options struck out.' }),
    spentMs: count.meta({ description: 'For how long the question was on show, in all.' }),
  })
  .meta({
    id: 'MockAnswerRequest',
    description: 'All of how the question stands.',
  }) satisfies z.ZodType<MockAnswerRequest>;
