import { closed, isDone } from '../groups/closed';
import { invited } from '../groups/group-reply-schema';
import { nothing } from '../groups/group-schema';
import { type Operation, refused, unsafe } from '../operation';
import { factorDemand, personChange, siteInviteWish } from './admin-schema';

export const adminOperations: readonly Operation[] = [
  {
    ...{ path: '/api/admin/people/{user}', method: 'patch', action: 'site.users', body: personChange },
    summary: 'Blocks an account, or makes it an administrator’s, or takes that back.',
    replies: { ...isDone, ...unsafe, ...closed, 409: refused('The site keeps an administrator who can get in.') },
  },
  {
    ...{ path: '/api/admin/people/{user}/second-factor', method: 'delete', action: 'site.users', body: nothing },
    summary: 'Takes the authenticator app and the passkeys of somebody who has lost them, and ends their sessions.',
    replies: { ...isDone, ...unsafe, ...closed, 409: refused('One’s own are changed on one’s own page.') },
  },
  {
    ...{ path: '/api/admin/people/{user}/admission', method: 'put', action: 'site.users', body: nothing },
    summary: 'Lets an account in that waits for it, as no letter could show whose address it has.',
    replies: { ...isDone, ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/admin/people/{user}/admission', method: 'delete', action: 'site.users', body: nothing },
    summary: 'Removes an account that waits to be let in.',
    replies: { ...isDone, ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/admin/invites', method: 'post', action: 'site.invites', body: siteInviteWish },
    summary: 'Makes a link with which somebody signs up.',
    replies: {
      201: { says: 'The link is /join/ and the token.', schema: invited },
      ...{ ...unsafe, ...closed, 429: refused('20 were made within an hour.') },
    },
  },
  {
    ...{ path: '/api/admin/invites/{invite}', method: 'delete', action: 'site.invites', body: nothing },
    ...{ summary: 'Makes such a link dead.', replies: { ...isDone, ...unsafe, ...closed } },
  },
  {
    ...{ path: '/api/admin/second-factor', method: 'put', action: 'site.settings', body: factorDemand },
    summary: 'Demands a second factor of some accounts, of all, or of none.',
    replies: { ...isDone, ...unsafe, ...closed, 409: refused('Who demands one needs one first.') },
  },
];
