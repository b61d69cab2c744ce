/** The invite that a page to go on to carries: /join/<token>; or null. */
export function inviteIn(next: string): string | null {
  return /^\/join\/([\w-]{20,100})$/.exec(new URL(next, 'http://own').pathname)?.[1] ?? null;
}
