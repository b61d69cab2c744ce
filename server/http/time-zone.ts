import { readDay } from '@/domain/session/day';

/** Whether this is the name of a time zone that the runtime knows. Offsets such as +01:00 are none: they know no summer. */
export function isTimeZone(name: string): boolean {
  return /^[A-Z]/i.test(name) && readDay(0, name).status === 'day';
}
