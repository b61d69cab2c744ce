import { z } from 'zod';

export const personChange = z
  .strictObject({ isBlocked: z.boolean().optional(), isAdministrator: z.boolean().optional() })
  .meta({ id: 'PersonChange' });

export const siteInviteWish = z
  .strictObject({
    role: z.enum(['member', 'administrator']),
    maxUses: z.int().min(1).max(1_000).nullable().meta({ description: 'Null: as many as come.' }),
    days: z.int().min(1).max(90),
  })
  .meta({ id: 'SiteInviteWish' });

export const factorDemand = z
  .strictObject({
    demand: z
      .enum(['off', 'staff', 'everybody'])
      .meta({ description: 'staff: administrators, and who is an instructor or the owner of a group.' }),
  })
  .meta({ id: 'FactorDemand' });
