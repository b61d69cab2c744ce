import { deleteOwnAccount } from '@/server/account/delete-own';
import { actorOf } from '@/server/auth/actor';
import { addressOf } from '@/server/auth/call-auth';
import { noGuestCookies } from '@/server/auth/guest-cookie';
import { noSessionCookie } from '@/server/auth/no-session-cookie';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseForNow, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { forgetLearner } from '@/server/practice/forget-learner';
import { openPractice } from '@/server/practice/open-practice';
import { refuseUnknown } from '../../groups/refusals';
import { accountDeletion } from '../account-schema';
import { sayHandOver } from './say-hand-over';

/** Deletes the account and all that is its own; its browser is a stranger afterwards. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, accountDeletion);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  const wish = { ...read.body, address: addressOf(request.headers), now: Date.now() };
  const outcome = await deleteOwnAccount(await db(), actor, wish);
  switch (outcome.status) {
    case 'allowed':
      if (outcome.learnerId !== null) forgetLearner(await openPractice({ kind: 'visitor' }), outcome.learnerId);
      return reply({ status: 'done' }, 200, [noSessionCookie(), ...noGuestCookies()]);
    case 'sole owner':
      return refuse('conflict', sayHandOver(outcome.groups));
    case 'last administrator':
      return refuse('conflict', 'You are the only administrator: make somebody else one first.');
    case 'wrong password':
      return refuse('conflict', 'This is not your password.', { password: 'This is not your password.' });
    case 'sign in again':
      return refuse('conflict', 'Sign out and in again first, so that it is you who asks; then you have ten minutes.');
    case 'closed':
      return refuseForNow('Too many tries: wait a little.', { until: outcome.until, now: wish.now });
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
