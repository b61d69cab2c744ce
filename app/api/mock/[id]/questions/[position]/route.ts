import type { MockOver } from '@/domain/exam/exchange';
import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openMocks } from '@/server/mock/mocks';
import { putAnswer } from '@/server/mock/put-answer';
import { mockAnswerRequest } from '../../../mock-request-schema';

interface Context {
  params: Promise<{ id: string; position: string }>;
}

const ENDED = 'This mock exam has ended, so this change came too late.';

/** Keeps how one question of a mock exam stands, while there is time. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, mockAnswerRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const { id: mockId, position } = await params;
  const change = { learnerId, mockId, position: Number(position), change: read.body, now: Date.now() };
  const outcome = await putAnswer(await openMocks(actor), change);
  switch (outcome.status) {
    case 'put':
      return reply(outcome.reply);
    case 'unknown mock':
      return refuse('not-found', 'No mock exam of yours has this id.');
    case 'unknown question':
      return refuse('not-found', 'This mock exam has no question at this place.');
    case 'malformed':
      return refuse('malformed', outcome.message);
    case 'over':
      return reply({ error: 'ended', message: ENDED, endedAt: outcome.endedAt } satisfies MockOver, 409);
  }
}

export const GET = wrongMethod('PUT');
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
