import { z } from 'zod';
import { keepTheme } from '@/server/account/preferences';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { themeCookie } from '@/server/http/theme-cookie';
import { wrongMethod } from '@/server/http/wrong-method';

const choice = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) });

/** Keeps the chosen colours in a cookie, and with the account where there is one. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, choice);
  if (!read.ok) return read.refusal;
  const { theme } = read.body;
  await keepTheme(await db(), await actorOf(request.headers), theme);
  return new Response(null, { status: 204, headers: { 'set-cookie': themeCookie(theme) } });
}

export const GET = wrongMethod('POST');
