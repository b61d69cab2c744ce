import { env } from '../env';

/**
 * Why a state-changing request is not from our own pages, or null when it is. A cookie travels with requests that other sites
 * start; Origin and Sec-Fetch-Site tell who started this one, and neither can be set by a page's script.
 */
export function foreignOrigin(headers: Headers, publicOrigin: string | null = env().publicOrigin): string | null {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') {
    return `This request was started by another site (Sec-Fetch-Site: ${site}); only this site's own pages may change anything.`;
  }
  const origin = headers.get('origin');
  if (origin === null) return 'This request has no Origin header, so nobody can tell which site started it.';
  const served = publicOrigin ?? servedOrigin(headers);
  if (origin.toLowerCase() === served) return null;
  return `The Origin ${origin.slice(0, 200)} is not the one that is served here (${served}).`;
}

/** The Host that was asked for, under the scheme that was seen: behind a proxy that ends TLS, the one that it reports. */
export function servedOrigin(headers: Headers): string {
  const scheme = headers.get('x-forwarded-proto')?.startsWith('https') ? 'https' : 'http';
  const host = (headers.get('host') ?? '').toLowerCase();
  return `${scheme}://${host.replace(scheme === 'http' ? /:80$/ : /:443$/, '')}`;
}
