import { actorOf } from '@/server/auth/actor';
import { makeAssignment } from '@/server/groups/write-assignment';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { assignmentWish } from '../../assignment-schema';
import { classroomFor } from '../../classroom';
import { idsIn, refuseUnknown } from '../../refusals';

/** Gives the group something to do. */
export async function POST(request: Request, context: { params: Promise<{ group: string }> }): Promise<Response> {
  const read = await readBody(request, assignmentWish);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  const actor = await actorOf(request.headers);
  const wish = { ...read.body, groupId: group, now: Date.now() };
  const outcome = await makeAssignment(await classroomFor(actor), actor, wish);
  switch (outcome.status) {
    case 'allowed':
      return reply({ id: outcome.id }, 201);
    case 'unfit':
      return refuse('conflict', outcome.message, { [outcome.field]: outcome.message });
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
