import { BLANK_PLAN } from '@/domain/session/study-plan';
import { env } from '../env';
import { postbox } from '../mail/send';
import { readAssignedTo } from '../store/assignments';
import { countDueBy, type DigestReader, putDigest, readDigestReaders } from '../store/digests';
import { readEnded } from '../store/ended-attempts';
import type { Store } from '../store/open-store';
import { readPlan } from '../store/plans';
import { type Week, writeDigest } from './write-digest';

const DAY_MS = 86_400_000;
/** Less than from one Tuesday's end to the next Monday's morning. */
const APART_MS = 5 * DAY_MS;
const FROM_HOUR = 6;

/** Leaves this week's letter for all who want one, on Monday of their own time zone or, where no server ran then, on Tuesday. Answers how many. */
export async function sendDigests(store: Store, now: number): Promise<number> {
  const before = now - APART_MS;
  let sent = 0;
  for (const reader of await readDigestReaders(store, before)) {
    if (!isTime(reader.timeZone, now)) continue;
    const letter = writeDigest(await readWeek(store, reader, now));
    const mail = letter && { recipient: reader.email, ...letter };
    if (await putDigest(store, { userId: reader.userId, before, now }, mail)) sent += 1;
  }
  if (sent > 0) postbox().wake();
  return sent;
}

const dayIn = (timeZone: string, ms: number) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    })
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );

function isTime(timeZone: string, now: number): boolean {
  const { weekday, hour } = dayIn(timeZone, now);
  return (weekday === 'Mon' && Number(hour) >= FROM_HOUR) || weekday === 'Tue';
}

async function readWeek(store: Store, reader: DigestReader, now: number): Promise<Week> {
  const { userId, learnerId, name, timeZone } = reader;
  const { minutes, daysOff } = (await readPlan(store, learnerId)) ?? BLANK_PLAN;
  const isTuesday = dayIn(timeZone, now).weekday === 'Tue';
  const days = Array.from({ length: isTuesday ? 6 : 7 }, (_, at) => dayIn(timeZone, now + at * DAY_MS));
  const planned = days.map(({ year, month, day }, at) =>
    daysOff.includes(`${year}-${month}-${day}`) ? 0 : (minutes[at + (isTuesday ? 1 : 0)] ?? 0),
  );
  return {
    ...{ name, timeZone, origin: env().publicOrigin },
    due: await countDueBy(store, learnerId, now + days.length * DAY_MS),
    minutes: planned.reduce((sum, one) => sum + one, 0),
    assignments: await readToDo(store, { userId, learnerId, now }),
  };
}

async function readToDo(store: Store, { userId, learnerId, now }: { userId: string; learnerId: string; now: number }) {
  const open = (await readAssignedTo(store, userId, now)).filter(({ dueAt }) => dueAt === null || dueAt > now);
  const ended = await readEnded(store, { assignmentIds: open.map(({ id }) => id), learnerId, now });
  const done = new Set(ended.map(({ assignmentId }) => assignmentId));
  return open.filter(({ id }) => !done.has(id)).map(({ title, group, dueAt }) => ({ title, group, dueAt }));
}
