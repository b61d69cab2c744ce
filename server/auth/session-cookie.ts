import { cookieNamed, sessionCookieName } from './cookies';
import { LONGEST_SESSION_MS } from './session';

/** A page cannot set cookies, so a session's is kept as long as a session may last from the start: the server alone knows whether it still does. */
export function keptLong(cookie: string): string {
  if (!cookie.startsWith(`${sessionCookieName()}=`)) return cookie;
  return cookie.replace(/Max-Age=[1-9]\d*/i, `Max-Age=${LONGEST_SESSION_MS / 1_000}`);
}

/** The last session that an answer's cookies begin; null: none. */
export function sessionValueIn(cookies: readonly string[]): string | null {
  const name = sessionCookieName();
  const mine = cookies.filter((cookie) => cookie.startsWith(`${name}=`)).at(-1);
  return mine === undefined ? null : cookieNamed(name, mine.split(';')[0] ?? '') || null;
}
