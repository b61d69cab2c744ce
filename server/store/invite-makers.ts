import type { StoredRole } from '@/server/store/memberships';

/** Who may let somebody in as this: whose role is not among these any more has no links of the kind either. */
export const MAKERS: Readonly<Record<StoredRole, readonly StoredRole[]>> = {
  learner: ['instructor', 'owner'],
  ...{ instructor: ['owner'], owner: ['owner'] },
};

/** What somebody's links into a group may not be any more, with this role or none: their maker would come back by them. */
export function outgrown(role: StoredRole | null): StoredRole[] {
  return (['learner', 'instructor', 'owner'] as const).filter((kind) => role === null || !MAKERS[kind].includes(role));
}
