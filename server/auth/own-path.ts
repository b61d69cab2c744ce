const OWN = 'http://own.invalid';

/** A path of this site to go on to, or / where what was asked for leads elsewhere or is none. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || wanted.length > 500) return '/';
  try {
    const url = new URL(wanted, OWN);
    return url.origin === OWN ? url.pathname + url.search + url.hash : '/';
  } catch {
    // Not a path that a browser could follow.
    return '/';
  }
}
