/** How somebody stands to what an action is about: outside of all, signed in without the second factor that is demanded, with an account, or within the group that owns it. */
export const STANDINGS = [
  'visitor',
  'guest',
  'held',
  'member',
  'learner',
  'instructor',
  'owner',
  'administrator',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Roles within a group, from the least. */
export const GROUP_ROLES = ['learner', 'instructor', 'owner'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

const ALL = STANDINGS;
const SIGNED_IN = ['member', 'learner', 'instructor', 'owner', 'administrator'] as const;
const KNOWN = ['guest', ...SIGNED_IN] as const;
const ANYBODY = ['visitor', ...KNOWN] as const;
const IN_GROUP = ['learner', 'instructor', 'owner'] as const;
const TEACHING = ['instructor', 'owner'] as const;

/**
 * The one table of who may do what. Every route and every action of the app is named here, and what is not named is refused. Where an action is about a
 * learner's own data, the learner is in the query as well: a standing alone opens nobody else's.
 */
export const policy = {
  'site.open': ALL,
  'page.read': ANYBODY,
  'account.sign-in': ALL,
  'account.sign-up': ALL,
  'practice.begin': ANYBODY,
  'practice.own': KNOWN,
  'data.export': KNOWN,
  'data.import': KNOWN,

  'account.own': SIGNED_IN,
  'account.secure': ['held', ...SIGNED_IN],
  'account.delete': SIGNED_IN,
  'token.own': SIGNED_IN,
  'notice.own': SIGNED_IN,

  'group.create': SIGNED_IN,
  'group.join': SIGNED_IN,
  'group.read': IN_GROUP,
  'group.leave': IN_GROUP,
  'group.rename': ['owner'],
  'group.delete': ['owner'],
  'member.list': IN_GROUP,
  'member.share': IN_GROUP,
  'member.remove': TEACHING,
  'member.change-role': ['owner'],
  'invite.list': TEACHING,
  'invite.write': TEACHING,
  'assignment.read': IN_GROUP,
  'assignment.attempt': IN_GROUP,
  'assignment.write': TEACHING,
  'insight.read': TEACHING,

  'deck.read': TEACHING,
  'deck.write': TEACHING,
  'deck.publish': TEACHING,
  'report.read': TEACHING,
  'report.decide': TEACHING,

  'site.users': ['administrator'],
  'site.settings': ['administrator'],
  'site.invites': ['administrator'],
  'site.reports': ['administrator'],
} as const satisfies Record<string, readonly Standing[]>;

export type Action = keyof typeof policy;

/** Whether somebody of this standing may do it. */
export function may(standing: Standing, action: Action): boolean {
  const allowed: readonly Standing[] = policy[action];
  return allowed.includes(standing);
}
