/** A moment in a time zone, such as `21 Nov 2026, 09:30`. */
export function sayMoment(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(ms);
}

/** A day, such as `21 Nov 2026`, for who looks after others: in one zone for all. */
export function sayDay(ms: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(ms);
}
