import { createHash, randomBytes } from 'node:crypto';
import { db } from '../db';
import { forgetProcessWide, processWide } from '../process-wide';
import { putSettingOnce } from '../store/settings';

/** Kept in the database: one folder is the whole backup, and all processes that serve it sign alike. */
export function secretNamed(name: 'guest-cookie-secret' | 'auth-secret'): Promise<string> {
  return processWide(name, async () => {
    try {
      return await putSettingOnce(await db(), name, randomBytes(32).toString('base64url'));
    } catch (error) {
      forgetProcessWide(name);
      throw error;
    }
  });
}

/** What a link or a program carries: nobody guesses it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: enough to know it again, and not to make it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
