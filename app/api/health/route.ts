import { readHealth } from '@/server/health';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';

export const dynamic = 'force-dynamic';

/** Whether this server can serve. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return reply(health, health.status === 'ok' ? 200 : 503);
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
