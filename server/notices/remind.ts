import { DUE_SOON_MS } from '@/domain/session/assignment';
import { env } from '../env';
import { type NamedAssignment, readToTell } from '../store/assignments';
import { readEnded } from '../store/ended-attempts';
import { type Reader, readReaders } from '../store/memberships';
import type { Store } from '../store/open-store';
import type { AssignmentNamed } from './notice';
import { tell } from './tell';

/** For so long after it opened an assignment is told as new to who has not been told, such as somebody who joined since. */
const NEW_FOR_MS = 7 * 86_400_000;

/**
 * Tells learners what is newly assigned, and what is due within a day and not done: once each, however often and in however many processes this runs. By mail
 * too, for those who want it. Of one assignment alone where it is named. Answers how many were told something.
 */
export async function remind(store: Store, now: number, assignmentId?: string): Promise<number> {
  const times = { openedSince: now - NEW_FOR_MS, dueBefore: now + DUE_SOON_MS, now };
  const rows = await readToTell(store, { ...times, ...(assignmentId !== undefined && { id: assignmentId }) });
  let told = 0;
  for (const row of rows) told += await remindOf(store, row, now);
  return told;
}

async function remindOf(store: Store, row: NamedAssignment, now: number): Promise<number> {
  const { id, dueAt } = row;
  const ended = await readEnded(store, { assignmentIds: [id], now });
  const done = new Set(ended.map(({ learnerId }) => learnerId));
  const isDue = dueAt !== null && dueAt - now <= DUE_SOON_MS;
  const isNew = now - row.opensAt <= NEW_FOR_MS;
  let told = 0;
  for (const reader of await readReaders(store, row.groupId)) {
    if (done.has(reader.learnerId)) continue;
    // Who hears of something new that is due within a day is not reminded of it in the same breath.
    const heardNow = isNew && (await tellReader(store, { reader, row, kind: 'assignment-new', now }));
    const reminded = !heardNow && isDue && (await tellReader(store, { reader, row, kind: 'assignment-due', now }));
    if (heardNow || reminded) told += 1;
  }
  return told;
}

interface Reminder {
  reader: Reader;
  row: NamedAssignment;
  kind: 'assignment-new' | 'assignment-due';
  now: number;
}

function tellReader(store: Store, { reader, row, kind, now }: Reminder): Promise<boolean> {
  const { id: assignmentId, groupId, group, title, dueAt } = row;
  const about = { groupId, group, assignmentId, title, dueAt };
  const key = kind === 'assignment-new' ? `${kind} ${assignmentId}` : `${kind} ${assignmentId} ${dueAt}`;
  const letter = reader.wantsMail ? { recipient: reader.email, ...write(kind, about, reader.timeZone) } : null;
  return tell(store, { userId: reader.userId, kind, about, key, now }, letter);
}

function write(
  kind: Reminder['kind'],
  { group, groupId, assignmentId, title, dueAt }: AssignmentNamed,
  timeZone: string,
): { subject: string; body: string } {
  const subject = kind === 'assignment-new' ? `New assignment: ${title}` : `Due within a day: ${title}`;
  const when = dueAt === null ? '' : `It is due on ${sayMoment(dueAt, timeZone)}.\n`;
  const path = `/groups/${groupId}/assignments/${assignmentId}`;
  const { publicOrigin } = env();
  const where = publicOrigin === null ? 'You find it in Checkpoint, under Groups.' : `${publicOrigin}${path}`;
  const why = 'You get this because letters are switched on in your account. You can switch them off there.';
  const settings = publicOrigin === null ? '' : `${publicOrigin}/account\n`;
  return { subject, body: `${title}\nAssigned in ${group}.\n${when}\n${where}\n\n${why}\n${settings}` };
}

function sayMoment(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(ms);
}
