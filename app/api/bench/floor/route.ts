import { touchFloor } from '@/server/bench-floor';
import { foreignOrigin } from '@/server/http/origin';
import { refuse } from '@/server/http/reply';

/** The least that any request can cost. Only there while a benchmark runs. */
export function GET(): Response {
  return process.env.CHECKPOINT_BENCH === '1' ? Response.json({}) : refuse('not-found', 'There is nothing here.');
}

/** The least that a request which writes can cost. Only there while a benchmark runs. */
export async function POST(request: Request): Promise<Response> {
  if (process.env.CHECKPOINT_BENCH !== '1') return refuse('not-found', 'There is nothing here.');
  const foreign = foreignOrigin(request.headers);
  if (foreign !== null) return refuse('foreign', foreign);
  const body: unknown = await request.json();
  touchFloor();
  return Response.json({ body });
}
