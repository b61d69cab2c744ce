import { exportAccount } from '@/server/account/export-account';
import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { exportLearner } from '@/server/practice/export-learner';
import { openPractice } from '@/server/practice/open-practice';

/** All of the learner's data and of the account's, as a file whose learner's part can be imported again. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const file = learnerId === null ? null : await exportLearner(await openPractice(actor), learnerId);
  if (file === null) return refuseStranger();
  const account = await exportAccount(await db(), actor);
  const response = reply({ ...file, ...(account !== null && { account }) });
  response.headers.set('content-disposition', 'attachment; filename="checkpoint-progress.json"');
  return response;
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
