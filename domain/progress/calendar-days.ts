import { type Day, dayOf } from '@/domain/session/day';

const DAY_MS = 86_400_000;
/** Clocks that are changed twice stay changed for longer, so days between two like ends are alike. */
const STRETCH_DAYS = 14;

/** Learners of one zone share their days until midnight. */
const known = new Map<string, readonly Day[]>();
const MOST_KNOWN = 200;

/**
 * The local days from the one that holds `from` to the one that holds `to`, without a gap. A year takes some milliseconds: an end of a day
 * costs many look-ups in the calendar, so stretches in which no clock was changed are counted through, and what was found is remembered.
 */
export function calendarDays(from: number, to: number, timeZone: string): readonly Day[] {
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  const name = `${timeZone} ${first.start} ${last.start}`;
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const days = findDays(first, last, timeZone);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, days);
  return days;
}

function findDays(first: Day, last: Day, timeZone: string): Day[] {
  const days = [first];
  for (let at = first; at.end <= last.start; at = days.at(-1) ?? last) days.push(...stretch(at, timeZone));
  return days.filter(({ start }) => start <= last.start);
}

/** The days after one: two weeks at once where they are whole days of 24 hours, else the next one alone. */
function stretch(last: Day, timeZone: string): Day[] {
  const far = dayOf(last.end + (STRETCH_DAYS - 0.5) * DAY_MS, timeZone);
  const isEven = far.end - last.end === STRETCH_DAYS * DAY_MS && far.date === datePlus(last.date, STRETCH_DAYS);
  if (!isEven) return [dayOf(last.end, timeZone)];
  return Array.from({ length: STRETCH_DAYS }, (_, at) => {
    const start = last.end + at * DAY_MS;
    return { date: datePlus(last.date, at + 1), start, end: start + DAY_MS };
  });
}

function datePlus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
