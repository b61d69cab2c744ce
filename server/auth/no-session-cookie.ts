import { cookieAttributes, sessionCookieName } from './cookies';

/** The Set-Cookie header after which a browser is signed in by nothing. */
export const noSessionCookie = (): string => `${sessionCookieName()}=; Max-Age=0; ${cookieAttributes()}`;
