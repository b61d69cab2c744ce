import { z } from 'zod';

export const made = z.object({ id: z.string() }).meta({ id: 'Made' });
export const done = z.object({ status: z.literal('done') }).meta({ id: 'Done' });
export const invited = z
  .object({ id: z.string(), token: z.string().meta({ description: 'Told here and never again.' }) })
  .meta({ id: 'Invited' });
export const begun = z
  .object({ href: z.string().meta({ description: 'Where it goes on.' }) })
  .meta({ id: 'AttemptBegun' });
export const finished = z
  .object({ answered: z.int(), correct: z.int(), questions: z.int() })
  .meta({ id: 'AttemptFinished' });
export const joined = z.object({ groupId: z.string(), isNew: z.boolean() }).meta({ id: 'Joined' });
