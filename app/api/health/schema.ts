import { z } from 'zod';
import type { Health } from '@/server/health';
import type { Fits } from '../fits';

export const healthy = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    database: z.enum(['sqlite', 'postgresql']),
    bank: z.object({ topics: z.int(), items: z.int() }),
  })
  .meta({ id: 'Healthy' });

export const failing = z
  .object({ status: z.literal('failing'), version: z.string(), message: z.string() })
  .meta({ id: 'Failing' });

/** What is told fits what the document promises, or this does not compile. */
export type HealthFits = Fits<Health, z.infer<typeof healthy> | z.infer<typeof failing>>;
