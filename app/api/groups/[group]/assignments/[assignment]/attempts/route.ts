import { actorOf } from '@/server/auth/actor';
import { beginAttempt } from '@/server/groups/begin-attempt';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openMocks } from '@/server/mock/mocks';
import { startMock } from '@/server/mock/start-mock';
import { classroomFor } from '../../../../classroom';
import { nothing } from '../../../../group-schema';
import { idsIn, refuseUnknown } from '../../../../refusals';

type Context = { params: Promise<{ group: string; assignment: string }> };

/** Begins an attempt at an assignment, or finds the one under way. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { group: groupId, assignment: id } = await idsIn(context);
  const actor = await actorOf(request.headers);
  const now = Date.now();
  const outcome = await beginAttempt(await classroomFor(actor), actor, { groupId, id, now });
  switch (outcome.status) {
    case 'not open yet':
      return refuse('conflict', 'This assignment has not opened yet.');
    case 'no attempts left':
      return refuse('conflict', 'All attempts at this assignment are used up.');
    case 'allowed':
      break;
    default:
      return refuseUnknown(outcome.status);
  }
  if (outcome.kind === 'set') return reply({ href: `/practice/attempt/${outcome.attemptId}` }, 201);
  if (outcome.kind === 'mock') return reply({ href: `/mock/${outcome.mockId}` }, 201);
  const started = await startMock(await openMocks(actor), { ...outcome.mock, now });
  if (started.status === 'started') return reply({ href: `/mock/${started.id}` }, 201);
  return refuse('conflict', started.status === 'refused' ? started.message : 'This form of exam is no longer there.');
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
