const dayMs = 86_400_000;

/** A date in full words for reading: "21 Nov 2026". Takes an ISO date without a time. */
export function formatDate(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

/** When something returns, as a reader would say it: "in 10 minutes", "tomorrow, Sun 22 Nov", "in 3 days, Tue 24 Nov". */
export function formatReturn(dueAt: string, nowMs: number, timeZone?: string): string {
  const dueMs = Date.parse(dueAt);
  const waitMs = dueMs - nowMs;
  const zone = timeZone === undefined ? {} : { timeZone };
  const days = dayNumber(dueMs, zone) - dayNumber(nowMs, zone);
  if (days <= 0) return soon(waitMs);
  const parts: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', ...zone };
  if (days > 300) parts.year = 'numeric';
  const day = new Intl.DateTimeFormat('en-GB', parts).format(dueMs).replace(',', '');
  return `${days === 1 ? 'tomorrow' : `in ${days} days`}, ${day}`;
}

function soon(waitMs: number): string {
  const minutes = Math.round(waitMs / 60_000);
  if (minutes < 1) return 'in a moment';
  if (minutes === 1) return 'in a minute';
  if (minutes < 60) return `in ${minutes} minutes`;
  return 'later today';
}

/** Days since the epoch of the calendar day that a moment falls on. */
function dayNumber(ms: number, zone: { timeZone?: string }): number {
  const parts = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone }).format(
    ms,
  );
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / dayMs);
}
