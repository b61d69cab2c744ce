import { z } from 'zod';
import type { Refusal } from '@/server/http/reply';
import type { Fits } from './fits';

export const refusal = z
  .object({
    error: z.string().meta({ description: 'For programs.' }),
    message: z.string().meta({ description: 'One sentence for people: what is wrong, and where.' }),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'What is wrong with which field of the body, where a form can show it there.' }),
  })
  .meta({ id: 'Refusal', description: 'Nothing was written.' });

/** What is refused fits what the document promises, or this does not compile. */
export type RefusalFits = Fits<Refusal, z.infer<typeof refusal>>;
