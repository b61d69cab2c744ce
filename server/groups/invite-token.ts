import { createHash, randomBytes } from 'node:crypto';

/** What an invite's link carries. It is in the link alone: the database knows its hash. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** 256 random bits need no salt and no slow hash: nobody finds them by trying. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
