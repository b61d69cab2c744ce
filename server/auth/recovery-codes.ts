import { createHash, randomBytes } from 'node:crypto';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { BackupCodeOptions } from 'better-auth/plugins/two-factor';
import { z } from 'zod';

/** How many an account has. */
const AMOUNT = 10;
/** Digits and letters that nobody takes for others (Crockford's). 24 of them are 120 bits: with so many a plain hash is enough. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 24;
const HASHED = 'sha256:';

const texts = z.array(z.string());
const readTexts = (json: string): string[] => texts.parse(JSON.parse(json));

/**
 * Recovery codes for the auth library, which keeps a list and looks whether it holds what was entered. Its list is made of hashes here, and what was
 * entered is hashed before the library sees it (`asKept`): whoever reads the database or a backup has no code. Lists from before are encrypted with a key that is in the
 * same database; they are read as long as there are any, and become hashes with the next code that is used.
 */
export const recoveryCodes = (secret: string): BackupCodeOptions => ({
  customBackupCodesGenerate: () => Array.from({ length: AMOUNT }, newRecoveryCode),
  storeBackupCodes: {
    encrypt: async (json) => JSON.stringify(readTexts(json).map(hashOnce)),
    decrypt: async (kept) =>
      kept.startsWith('[')
        ? kept
        : JSON.stringify(readTexts(await symmetricDecrypt({ key: secret, data: kept })).map(asKept)),
  },
});

/** What is kept of a code as it was entered, in capitals or with other gaps. */
export function asKept(entered: string): string {
  const compact = entered.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  const isOurs = compact.length === LENGTH && [...compact].every((letter) => LETTERS.includes(letter));
  // Codes from before tell capitals apart and have their hyphen.
  const code = isOurs ? inFours(compact) : entered.trim();
  return HASHED + createHash('sha256').update(`recovery ${code}`).digest('base64url');
}

/** A list that is written again has hashes already; a new one has codes, none of which looks like a hash. */
const hashOnce = (text: string): string => (text.startsWith(HASHED) ? text : asKept(text));

const inFours = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

function newRecoveryCode(): string {
  // 32 letters, so that the last five bits of a byte choose one fairly.
  return inFours([...randomBytes(LENGTH)].map((byte) => LETTERS[byte & 31]).join(''));
}
