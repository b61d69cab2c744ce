import { type NextRequest, NextResponse } from 'next/server';
import { pageHeaders } from './server/http/page-headers';

/** Every page gets its security headers and a nonce of its own; Next reads the nonce out of the request's policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const headers = pageHeaders(nonce, process.env.NODE_ENV === 'development' ? 'development' : 'production');
  const forwarded = new Headers(request.headers);
  forwarded.set('content-security-policy', headers['content-security-policy']);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Pages only: the API sets its own headers, and built files have none to vary. */
export const config = { matcher: '/((?!api/|_next/static/).*)' };
