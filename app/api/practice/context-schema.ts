import { z } from 'zod';
import { isTimeZone } from '@/server/http/time-zone';
import { practiceSet, since } from './set-schema';

export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'an IANA time zone is expected, such as Europe/Oslo')
  .meta({ description: 'IANA name; decides what "today" is. Default: the last one given, else UTC.' });

/** What every request that asks for a question says of what may come next. */
export const context = {
  topic: z.string().min(1).max(200).optional().meta({ description: 'Id of a topic to stay in.' }),
  set: practiceSet.optional().meta({ description: 'A way to practise, in place of a topic.' }),
  since: since.optional(),
  timeZone: timeZone.optional(),
};

/** A topic and a set would say two things at once. */
export const isOneScope = ({ topic, set }: { topic?: unknown; set?: unknown }): boolean =>
  topic === undefined || set === undefined;
export const notOneScope = { path: ['set'], message: 'a topic or a set is expected, not both' };
