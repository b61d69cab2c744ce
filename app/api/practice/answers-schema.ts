import { z } from 'zod';
import type { AnswersResponse } from '@/domain/session/exchange';
import type { Fits } from '../fits';
import { nextResponse } from './next-schema';

const moment = z.iso.datetime();
const count = z.int().min(0);
const texts = z.record(z.string(), z.string());

const concept = z.object({
  ...{ id: z.string(), name: z.string(), what: z.string(), when: z.string(), whenNot: z.string() },
  difference: z.object({ from: z.string(), text: z.string() }).nullable(),
  url: z.string().meta({ description: 'Its place in the glossary, from the root of the site.' }),
});

const judged = z
  .object({
    id: z.string(),
    status: z.enum(['accepted', 'repeated']),
    correct: z.boolean(),
    key: z.union([z.array(z.string()), texts]),
    reasons: texts.meta({ description: 'Option id to why it is right or wrong.' }),
    pairReasons: z
      .record(z.string(), texts)
      .optional()
      .meta({ description: 'Matching: prompt id to option id to why that option is wrong there.' }),
    missed: z.array(z.string()),
    added: z.array(z.string()),
    near: z.string().optional().meta({ description: 'The accepted answer that a wrong text misses by slips only.' }),
    decisive: z.array(
      z.object({
        ...{ start: count, end: count, need: z.string() },
        insteadOf: z.string().optional().meta({ description: 'The need of the plain story that these words replace.' }),
      }),
    ),
    needs: z.array(z.string()),
    proved: z.boolean(),
    sources: z.array(z.object({ url: z.string(), checked: z.string() })),
    today: z.string().nullable(),
    concepts: z
      .array(concept)
      .max(4)
      .optional()
      .meta({ description: 'What the right options and the chosen ones are, where the bank explains them.' }),
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

/** What the use case answers fits what the document promises, or this does not compile. */
export type AnswersFit = Fits<AnswersResponse, z.infer<typeof answersResponse>>;
