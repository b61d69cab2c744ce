/** A moment as people of a time zone say it: "Tue 24 Nov, 18:00"; with its year where that is another than now's. */
export function formatMoment(ms: number, { timeZone, now }: { timeZone: string; now: number }): string {
  const isFar = yearOf(ms, timeZone) !== yearOf(now, timeZone);
  const day = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone },
    ...(isFar && { year: 'numeric' }),
  }).format(ms);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(ms);
  // Of somebody whose zone is not known yet: no clock on their wall says so.
  return `${day.replace(',', '')}, ${time}${timeZone === 'UTC' ? ' UTC' : ''}`;
}

function yearOf(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(ms);
}
