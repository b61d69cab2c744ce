import { db } from '../db';
import { endSessionsOf } from '../store/sessions';
import { forgetSessions } from './session';

/** Signs an account out everywhere, but for one session where it is to stay. This process knows at once, the others within a second. */
export async function endSessions(userId: string, { except }: { except?: string } = {}): Promise<number> {
  const ended = await endSessionsOf(await db(), { userId, ...(except !== undefined && { except }) });
  forgetSessions();
  return ended;
}
