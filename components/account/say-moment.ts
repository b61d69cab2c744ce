/** A moment in a time zone, such as `21 Nov 2026, 09:30`. */
export function sayMoment(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(ms);
}
