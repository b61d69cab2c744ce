import { z } from 'zod';
import { readBody } from '@/server/http/read-body';
import { wrongMethod } from '@/server/http/wrong-method';

const choice = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) });
const yearSeconds = 365 * 24 * 60 * 60;

/** Keeps the chosen colours in a cookie, so that the next page is painted in them from its first byte. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, choice);
  if (!read.ok) return read.refusal;
  const { theme } = read.body;
  const age = theme === 'system' ? 0 : yearSeconds;
  const cookie = `checkpoint-theme=${theme}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
  return new Response(null, { status: 204, headers: { 'set-cookie': cookie } });
}

export const GET = wrongMethod('POST');
