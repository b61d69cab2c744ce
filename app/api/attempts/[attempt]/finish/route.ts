import { actorOf } from '@/server/auth/actor';
import { finishAttempt } from '@/server/groups/own-attempt';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { classroomFor } from '../../../groups/classroom';
import { nothing } from '../../../groups/group-schema';
import { idsIn, refuseUnknown } from '../../../groups/refusals';

/** Ends an attempt with what was answered, and tells what it came to. */
export async function POST(request: Request, context: { params: Promise<{ attempt: string }> }): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { attempt: attemptId } = await idsIn(context);
  const actor = await actorOf(request.headers);
  const outcome = await finishAttempt(await classroomFor(actor), actor, { attemptId, now: Date.now() });
  if (outcome.status !== 'allowed') return refuseUnknown(outcome.status);
  const { answered, correct, questions } = outcome.result;
  return reply({ answered, correct, questions });
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
