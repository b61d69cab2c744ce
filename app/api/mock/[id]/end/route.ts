import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { endMock } from '@/server/mock/end-mock';
import { openMocks } from '@/server/mock/mocks';
import { mockEndRequest } from '../../mock-request-schema';

/** Ends a mock exam before its time; once it has ended, says when. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const read = await readBody(request, mockEndRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const { id: mockId } = await params;
  const outcome = await endMock(await openMocks(actor), { learnerId, mockId, now: Date.now() });
  if (outcome.status === 'unknown mock') return refuse('not-found', 'No mock exam of yours has this id.');
  return reply({ endedAt: outcome.endedAt });
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
