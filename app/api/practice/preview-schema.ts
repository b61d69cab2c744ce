import { z } from 'zod';

const count = z.int().min(0);

export const setPreview = z
  .object({
    title: z.string(),
    details: z.array(z.string()),
    query: z.string().meta({ description: 'The set in its one spelling, to stand behind /practice?' }),
    notices: z.array(z.string()).meta({ description: 'What of the link was left out, a sentence each.' }),
    holds: count.meta({ description: 'Items that the set holds by what it names.' }),
    ready: count.meta({ description: 'Questions that a run would ask now.' }),
  })
  .meta({ id: 'SetPreview' });
