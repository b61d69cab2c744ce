/** One day on a learner's calendar: its date (YYYY-MM-DD) and its bounds in milliseconds since the epoch, the end excluded. */
export interface Day {
  date: string;
  start: number;
  end: number;
}

export type DayResult = { status: 'day'; day: Day } | { status: 'unknown zone'; timeZone: string };

interface Calendar {
  format: Intl.DateTimeFormat;
  /** Days asked for lately, newest first: nearly every question is about today. */
  days: Day[];
}

/** A formatter costs more than a whole answer may. Zones are some hundreds, but their names may come in any case, so the table is bounded. */
const calendars = new Map<string, Calendar>();
const MOST_CALENDARS = 600;
const MOST_DAYS = 12;

/** The local day of an instant in an IANA time zone, or a refusal of the zone's name. To check what a client sends. */
export function readDay(at: number, timeZone: string): DayResult {
  const calendar = openCalendar(timeZone);
  return calendar === null ? { status: 'unknown zone', timeZone } : { status: 'day', day: findDay(calendar, at) };
}

/**
 * The local day of an instant; by UTC where this machine does not know the zone. For zones that were checked when they came in: another
 * version of the zone tables must not stop a learner's practice.
 */
export function dayOf(at: number, timeZone: string): Day {
  const result = readDay(at, timeZone);
  return result.status === 'day' ? result.day : dayOf(at, 'UTC');
}

/** The local date (YYYY-MM-DD) of an instant; by UTC where the zone is unknown. */
export function localDate(at: number, timeZone: string): string {
  return dayOf(at, timeZone).date;
}

function openCalendar(timeZone: string): Calendar | null {
  const open = calendars.get(timeZone);
  if (open !== undefined) return open;
  const fields = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', fields);
  } catch (error) {
    // How Intl says that it does not know the zone.
    if (error instanceof RangeError) return null;
    throw error;
  }
  if (calendars.size >= MOST_CALENDARS) calendars.clear();
  const calendar = { format, days: [] };
  calendars.set(timeZone, calendar);
  return calendar;
}

function findDay({ format, days }: Calendar, at: number): Day {
  const known = days.find(({ start, end }) => start <= at && at < end);
  if (known !== undefined) return known;
  const date = dateAt(format, at);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const day = { date, start: firstInstant(format, midnight, at, date), end: at };
  // A day has at most 25 hours or so; where the calendar skips a date, the next one found is a later one.
  day.end = firstInstant(format, at, day.start + 30 * HOUR, nextDate(date));
  days.unshift(day);
  days.length = Math.min(days.length, MOST_DAYS);
  return day;
}

const HOUR = 3_600_000;

/**
 * The first whole second in which the local date is `date` or later, given an instant `late` for which that holds. Searched rather than
 * computed from an offset: some zones skip midnight when their clocks change, one once skipped a whole day.
 */
function firstInstant(format: Intl.DateTimeFormat, near: number, late: number, date: string): number {
  let before = Math.floor((near - 30 * HOUR) / 1000);
  let after = Math.floor(late / 1000);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateAt(format, middle * 1000) >= date) after = middle;
    else before = middle;
  }
  return after * 1000;
}

function dateAt(format: Intl.DateTimeFormat, at: number): string {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(new Date(at))) parts[type] = value;
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}
