import { accountStates } from '@/e2e/arrange/account-states';
import { groupStates } from '@/e2e/arrange/group-states';
import { heldStates } from '@/e2e/arrange/held-states';
import type { MemberPageState } from '@/e2e/arrange/page-state';
import type { Shot } from './shot';

const asShots = (group: string, prefix: string, states: readonly MemberPageState[]): Shot[] =>
  states.map(({ name, open }) => ({
    group,
    name: `${prefix}-${name.replace(/\W+/g, '-').toLowerCase()}`,
    open: ({ page, context, server }) => open({ page, context, server }),
    ...(/asked once more|menu/.test(name) && { isWindow: true }),
  }));

/** Pages of accounts, of groups and of those who teach, with a class in the middle of its work. */
export const memberShots: Shot[] = [
  ...asShots('Accounts', 'account', accountStates),
  ...asShots('Groups', 'group', groupStates),
];

/** Pages of who owes a second factor, on a server that demands it. */
export const heldShots: Shot[] = asShots('Accounts', 'account', heldStates);
