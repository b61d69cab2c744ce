import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { previewSets } from '@/server/practice/preview-set';
import { readLinkedSet } from '@/server/practice/read-set';

/** What a link to a set comes to: its name, its one spelling, and how much it has for who asks. Writes nothing, and makes no guest. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const { set, isRun: _, ...told } = await readLinkedSet(actor, new URL(request.url).searchParams);
  const [preview] = await previewSets(await openPractice(actor), [set], { learnerId, now: Date.now() });
  return reply({ ...told, ...preview });
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
