import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { makePack } from '@/server/practice/pack';
import { packRequest } from '../pack-schema';

/** The next questions with their keys, for practice without a network: the one reply that tells a key before an answer. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, packRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const pack = await makePack(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  return pack === null ? refuseStranger() : reply(pack);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
