import { env } from '../env';

/** Over HTTPS a name begins with __Host-: no other site, no subdomain and no plain connection can set such a cookie. */
export const isSecureSite = (): boolean => env().publicOrigin?.startsWith('https:') ?? false;

export const cookieName = (name: string): string => `${isSecureSite() ? '__Host-' : ''}checkpoint-${name}`;

/** What the auth library calls its own short-lived cookies. */
export const libraryCookiePrefix = (): string => `${isSecureSite() ? '__Host-' : ''}checkpoint`;

export const sessionCookieName = (): string => cookieName('session');

/** The value of a cookie as it was sent, or null. */
export function cookieNamed(name: string, header: string | null): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** Attributes of every cookie of ours that says who somebody is. */
export const cookieAttributes = (): string => `Path=/; HttpOnly; SameSite=Lax${isSecureSite() ? '; Secure' : ''}`;
