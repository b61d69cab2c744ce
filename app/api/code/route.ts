import { topicColours } from '@/server/highlight/topic-colours';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';

/** The colours of a topic's code: nobody's secret, and the same for everybody until the bank changes. */
export async function GET(request: Request): Promise<Response> {
  const response = reply(await topicColours(new URL(request.url).searchParams.get('topic') ?? ''));
  response.headers.set('cache-control', 'private, max-age=3600');
  return response;
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
