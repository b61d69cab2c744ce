import type { MemberOutcome } from '@/server/groups/change-members';
import { refuse, reply } from '@/server/http/reply';
import { refuseUnknown } from './refusals';

/** What came of changing who is what in a group. */
export function tellMemberChange({ status }: MemberOutcome): Response {
  switch (status) {
    case 'allowed':
      return reply({ status: 'done' });
    case 'last owner':
      return refuse('conflict', 'A group keeps at least one owner. Make somebody else an owner first.');
    default:
      return refuseUnknown(status);
  }
}
