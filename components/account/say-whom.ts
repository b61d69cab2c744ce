/** Whom a link to the site is for. */
export function sayWhom({ role, email }: { role: 'member' | 'administrator'; email: string | null }): string {
  if (email !== null) return role === 'administrator' ? `For ${email}, as an administrator` : `For ${email}`;
  return role === 'administrator' ? 'For an administrator' : 'For members';
}
