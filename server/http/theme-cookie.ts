const YEAR_S = 365 * 24 * 60 * 60;

/** Carries the chosen colours, so that the next page is painted in them from its first byte. */
export function themeCookie(theme: 'system' | 'light' | 'dark'): string {
  const age = theme === 'system' ? 0 : YEAR_S;
  return `checkpoint-theme=${theme}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
}
