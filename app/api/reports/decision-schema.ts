import { z } from 'zod';
import type { ReportDecision } from '@/domain/session/report-inbox';

export const reportDecision = z
  .strictObject({
    decision: z.enum(['accepted', 'declined']),
    reply: z.string().max(1_000).meta({ description: 'What the reporter is told; declining takes a sentence.' }),
  })
  .meta({
    id: 'ReportDecision',
    description: 'What is decided of an open report.',
  }) satisfies z.ZodType<ReportDecision>;

export const decidedReport = z
  .object({ state: z.enum(['accepted', 'declined']) })
  .meta({ id: 'DecidedReport', description: 'The reporter has been told.' });
