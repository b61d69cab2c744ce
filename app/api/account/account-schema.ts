import { z } from 'zod';
import { line } from '../groups/group-schema';

export const accountChange = z
  .strictObject({
    name: line(60).optional(),
    digest: z.boolean().optional().meta({ description: 'Whether mail is wanted that nobody asked for.' }),
    timeZone: z.string().min(1).max(64).optional().meta({ description: 'IANA name; decides what today is.' }),
  })
  .meta({ id: 'AccountChange' });

const key = z.string().min(1).max(40);

export const preferences = z
  .strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    practice: z.strictObject({ answersFirst: z.boolean(), showsClock: z.boolean() }),
    keys: z.strictObject({
      isOff: z.boolean(),
      keys: z
        .record(z.string().regex(/^[\w-]{1,60}$/), z.array(key).max(10))
        .refine((keys) => Object.keys(keys).length <= 200, 'too many keys'),
    }),
  })
  .meta({ id: 'AccountPreferences', description: 'Look, keys and habits of practice, for each device of an account.' });

export const keptPreferences = z
  .object({ preferences: preferences.nullable() })
  .meta({ id: 'KeptPreferences', description: 'Null while nothing was kept.' });

export const tokenWish = z.strictObject({ name: line(60) }).meta({ id: 'TokenWish' });

export const tokenMade = z
  .object({ id: z.string(), token: z.string().meta({ description: 'Told here and never again.' }) })
  .meta({ id: 'TokenMade' });

export const accountDeletion = z
  .strictObject({
    password: z.string().min(1).max(128).nullable().meta({ description: 'Null where the account has none.' }),
  })
  .meta({ id: 'AccountDeletion' });

export const ended = z.object({ ended: z.int() }).meta({ id: 'DevicesEnded' });
