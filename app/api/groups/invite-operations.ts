import { type Operation, refused, unsafe } from '../operation';
import { closed, isDone, signIn } from './closed';
import { invited, joined } from './group-reply-schema';
import { invitation, inviteWish, nothing } from './group-schema';

export const inviteOperations: readonly Operation[] = [
  {
    ...{ path: '/api/groups/{group}/invites', method: 'post', action: 'invite.write', body: inviteWish },
    summary: 'Makes a link into the group. Links for instructors are an owner’s to make.',
    replies: {
      201: { says: 'The link is /join/ and the token.', schema: invited },
      ...{ ...unsafe, ...closed, 429: refused('20 were made within an hour.') },
    },
  },
  {
    ...{ path: '/api/groups/{group}/invites/{invite}', method: 'delete', action: 'invite.write', body: nothing },
    ...{ summary: 'Makes a link dead.', replies: { ...isDone, ...unsafe, ...closed } },
  },
  {
    ...{ path: '/api/join', method: 'post', action: 'group.join', body: invitation },
    summary: 'Joins a group by a link.',
    replies: {
      200: { says: 'The account belongs to the group.', schema: joined },
      ...{ ...unsafe, ...signIn, 404: refused('The link lets nobody in, for whatever reason.') },
    },
  },
];
