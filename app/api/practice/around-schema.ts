import { z } from 'zod';
import type { Around, MissReasonRequest, ReportRequest } from '@/domain/session/around';
import type { Fits } from '../fits';
import { marks } from './marks-schema';
import { id } from './schema';

const answer = id.meta({ description: 'The id of an answer of the learner’s that stands.' });
const count = z.int().min(0);
const reason = z
  .enum(['clue', 'rule', 'option', 'slip'])
  .meta({ description: 'Missed the clue; knew it but took the wrong rule; did not know the option; a slip.' });
const report = z.object({ state: z.enum(['open', 'accepted', 'declined']) });
const reported = report.extend({
  reply: z.string().meta({ description: 'What was said to it; empty while it waits.' }),
});

export const missReasonRequest = z
  .strictObject({ answer, reason })
  .meta({ id: 'MissReasonRequest', description: 'For wrong answers only.' }) satisfies z.ZodType<MissReasonRequest>;

export const missReasonResponse = z.object({ missReason: reason }).meta({ id: 'MissReasonResponse' });

export const reportRequest = z
  .strictObject({ answer, comment: z.string().trim().min(1, 'a report needs a comment').max(2_000) })
  .meta({ id: 'ReportRequest', description: 'Once an answer.' }) satisfies z.ZodType<ReportRequest>;

export const reportResponse = z.object({ report }).meta({ id: 'ReportResponse' });

const others = z
  .object({
    ...{ answered: count, correct: count },
    shares: z
      .record(z.string(), z.number().min(0).max(1))
      .nullable()
      .meta({ description: 'Option id to the share of them who chose it; null where there are no options to choose.' }),
  })
  .meta({ description: 'How other learners answered last; null below five of them.' });

export const around = z
  .object({ marks, missReason: reason.nullable(), report: reported.nullable(), others: others.nullable() })
  .meta({ id: 'Around', description: 'What stands around an answered question.' });

/** What the use case answers fits what the document promises, or this does not compile. */
export type AroundFits = Fits<Around, z.infer<typeof around>>;
