import { createHmac } from 'node:crypto';
import { processWide } from '../process-wide';
import { secretNamed } from './secrets';

/** Something that whoever looks after the server may want to find again. It names accounts by their ids, and tells nothing that anybody wrote. */
export interface SecurityEvent {
  /** A door of app/api/auth, or an action of the policy. */
  what: string;
  outcome: 'done' | 'refused' | 'closed' | 'hidden';
  /** The account, where it is known. */
  user?: string | null;
  /** The address or challenge that was tried, and where the request came from: as names that are the same each time and lead nowhere. */
  tried?: string | null;
  from?: string;
  /** How many others like it there were since. */
  more?: number;
  /** The group that it was about. */
  group?: string;
}

type Write = (line: string) => void;

/** Lines of one process in a minute: whoever is refused over and over fills no disk. */
const MOST_A_MINUTE = 600;
const MINUTE_MS = 60_000;

/** Where lines go; tests look on. */
export const securityLog = (): { write: Write } =>
  processWide('security-log', () => ({ write: process.env.NODE_ENV === 'test' ? () => undefined : console.info }));

/** Writes one line of JSON. */
export function logSecurity(event: SecurityEvent, now = Date.now()): void {
  const counted = processWide('security-log-count', () => ({ from: now, lines: 0 }));
  if (now >= counted.from + MINUTE_MS) {
    const left = counted.lines - MOST_A_MINUTE;
    if (left > 0) write({ what: 'left out', lines: left }, now);
    Object.assign(counted, { from: now, lines: 0 });
  }
  counted.lines += 1;
  if (counted.lines <= MOST_A_MINUTE) write(event, now);
}

function write(event: object, now: number): void {
  securityLog().write(JSON.stringify({ log: 'security', at: new Date(now).toISOString(), ...event }));
}

/** A name for what is not to be read in the log: the same each time, and nobody without this server's secret can try out what it stands for. */
export async function pseudonym(text: string): Promise<string> {
  const secret = await secretNamed('auth-secret');
  return createHmac('sha256', secret).update(`log ${text.trim().toLowerCase()}`).digest('base64url').slice(0, 16);
}
