/** A day of the forecast by its short name; the first is today. Takes an ISO date. */
export function nameDay(isoDate: string, index: number): string {
  if (index === 0) return 'Today';
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${isoDate}T00:00:00Z`),
  );
}
