import { demandFactor } from '@/server/account/second-factor';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseUnknown } from '../../groups/refusals';
import { factorDemand } from '../admin-schema';

/** Demands a second factor of some accounts, of all, or of none. */
export async function PUT(request: Request): Promise<Response> {
  const read = await readBody(request, factorDemand);
  if (!read.ok) return read.refusal;
  const outcome = await demandFactor(await db(), await actorOf(request.headers), read.body.demand);
  switch (outcome.status) {
    case 'allowed':
      return reply({ status: 'done' });
    case 'no factor':
      return refuse('conflict', 'Set up a second factor of your own first, or a passkey, on the page of your account.');
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('PUT');
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
