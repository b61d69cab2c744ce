import { z } from 'zod';

export const personChange = z
  .strictObject({ isBlocked: z.boolean().optional(), isAdministrator: z.boolean().optional() })
  .meta({ id: 'PersonChange' });

export const siteInviteWish = z
  .strictObject({
    role: z.enum(['member', 'administrator']),
    email: z
      .email('This is no e-mail address')
      .max(254)
      .nullable()
      .default(null)
      .meta({ description: 'The only address that it lets in; null: any.' }),
    maxUses: z.int().min(1).max(1_000).nullable().meta({ description: 'Null: as many as come.' }),
    days: z.int().min(1).max(90),
  })
  .refine(({ email, maxUses }) => email === null || maxUses === 1, { error: 'An invite for one address is used once.' })
  .meta({ id: 'SiteInviteWish' });

export const factorDemand = z
  .strictObject({
    demand: z
      .enum(['off', 'staff', 'everybody'])
      .meta({ description: 'staff: administrators, and who is an instructor or the owner of a group.' }),
  })
  .meta({ id: 'FactorDemand' });
