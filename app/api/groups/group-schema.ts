import { z } from 'zod';

/** Names are shown to others: one line, without characters that are not seen. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'a name is expected')
    .max(most)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'one line is expected');

export const moment = z
  .int()
  .min(0)
  .max(8_640_000_000_000_000)
  .meta({ description: 'Milliseconds since the epoch, UTC.' });

export const nothing = z.strictObject({}).meta({ id: 'Nothing', description: 'Nothing is said.' });

export const groupName = z.strictObject({ name: line(80) }).meta({ id: 'GroupName' });

export const groupDeletion = z
  .strictObject({ name: z.string().max(200).meta({ description: 'The group’s name, so that it is meant.' }) })
  .meta({ id: 'GroupDeletion' });

export const roleChange = z
  .strictObject({ role: z.enum(['learner', 'instructor', 'owner']) })
  .meta({ id: 'RoleChange' });

export const sharing = z
  .strictObject({
    shares: z.boolean().meta({ description: 'Whether the group may see how one’s assignments went.' }),
  })
  .meta({ id: 'Sharing' });

export const inviteWish = z
  .strictObject({
    role: z.enum(['learner', 'instructor']),
    maxUses: z.int().min(1).max(1_000).nullable().meta({ description: 'Null: as many as come.' }),
    days: z.int().min(1).max(90).meta({ description: 'For how long it lets somebody in.' }),
  })
  .meta({ id: 'InviteWish' });

export const invitation = z
  .strictObject({ token: z.string().regex(/^[\w-]{1,100}$/, 'the end of a link is expected') })
  .meta({ id: 'Invitation', description: 'What the link carries.' });

export const readUpTo = z.strictObject({ upTo: moment }).meta({ id: 'ReadUpTo' });
