import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { importLearner } from '@/server/practice/import-learner';
import { openPractice } from '@/server/practice/open-practice';
import { learnerFile } from '../schema';

/** About 30,000 answers: years of practice. */
const LIMIT_BYTES = 16 * 1024 * 1024;

/** Merges an exported file into what the learner has here. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, learnerFile, LIMIT_BYTES);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const outcome = await importLearner(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'imported':
      return reply({ added: outcome.added, known: outcome.known, beside: outcome.beside });
    case 'no learner':
      return refuseStranger();
    case 'malformed':
      return refuse('malformed', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
