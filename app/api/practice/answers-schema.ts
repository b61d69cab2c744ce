import { z } from 'zod';
import type { AnswersResponse } from '@/domain/session/exchange';
import type { Fits } from '../fits';
import { judged } from './judged-schema';
import { nextResponse } from './next-schema';

const kept = z
  .object({ id: z.string(), status: z.literal('kept') })
  .meta({ id: 'Kept', description: 'Graded and stored; the verdict is told when it is sent again without `verdict`.' });

const notJudged = z
  .object({ id: z.string(), status: z.enum(['conflict', 'stale', 'unknown']), message: z.string() })
  .meta({ id: 'NotJudged' });

export const answersResponse = z
  .object({ results: z.array(z.union([judged, kept, notJudged])), next: nextResponse.optional() })
  .meta({ id: 'AnswersResponse' });

/** What the use case answers fits what the document promises, or this does not compile. */
export type AnswersFit = Fits<AnswersResponse, z.infer<typeof answersResponse>>;
