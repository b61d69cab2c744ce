const MINUTE = 60_000;

/** Time left as a clock shows it, rounded up to whole seconds: 29:05, or 2:00:00 from an hour on. */
export function showClock(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** What is worth saying aloud of the time left: half of it, the last five minutes and the last one, and its end; else nothing. */
export function sayTime(ms: number, minutes: number): string {
  if (ms === 0) return 'Time is up.';
  if (ms <= MINUTE) return 'One minute left.';
  if (minutes > 5 && ms <= 5 * MINUTE) return 'Five minutes left.';
  if (minutes >= 20 && ms <= (minutes * MINUTE) / 2) return 'Half of the time is left.';
  return '';
}
