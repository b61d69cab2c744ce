import { db } from '../db';
import { queueMail } from '../mail/send';
import type { Letter } from '../store/mail';
import { siteOrigin } from './site';

export type LetterKind = 'reset' | 'verify' | 'change-email' | 'already-known' | 'factors-reset';

export interface LetterAbout {
  /** The account that it is about, where the recipient need not be its address. */
  userId?: string;
  recipient: string;
  name: string;
  /** Begins with /. */
  path: string;
  /** The address that an account is to have. */
  newEmail?: string;
}

interface Text {
  subject: string;
  says: (about: LetterAbout) => string;
}

const IGNORE = 'If you did not ask for this, do nothing: nothing changes.';

const TEXTS: Record<LetterKind, Text> = {
  reset: {
    subject: 'Choose a new password for Checkpoint',
    says: () => `Follow this link within the hour to choose a new password.\n\nLINK\n\n${IGNORE}`,
  },
  verify: {
    subject: 'Confirm your address for Checkpoint',
    says: () => `Follow this link to confirm that this address is yours.\n\nLINK\n\n${IGNORE}`,
  },
  'change-email': {
    subject: 'Confirm the new address of your Checkpoint account',
    says: ({ newEmail }) =>
      `Your account is to be reached at ${newEmail ?? 'another address'} from now on. Follow this link to agree; a letter to the new address comes next.\n\nLINK\n\n${IGNORE}`,
  },
  'factors-reset': {
    subject: 'The second factor of your Checkpoint account was taken away',
    says: () =>
      'An administrator took the authenticator app and the passkeys from your account, and ended its sessions. Sign in with your password, and set up a new one. An account without a password gets one by the link “Forgot your password?”.\n\nLINK\n\nIf you did not ask for this, tell whoever runs the server.',
  },
  'already-known': {
    subject: 'You have a Checkpoint account',
    says: () =>
      'Somebody wanted to make an account with this address, which has one already. If it was you, sign in, or choose a new password there.\n\nLINK\n\nIf it was not you, do nothing: nothing changes.',
  },
};

/** A letter about somebody's account. */
export function letterOf(kind: LetterKind, about: LetterAbout): Letter {
  const { subject, says } = TEXTS[kind];
  const greeting = `Hello ${about.name.replace(/\s+/g, ' ')},`;
  const body = `${greeting}\n\n${says(about).replace('LINK', () => siteOrigin() + about.path)}\n`;
  return { recipient: about.recipient, subject, body };
}

/** Leaves a letter about somebody's account to be sent. */
export async function writeLetter(kind: LetterKind, about: LetterAbout, now = Date.now()): Promise<void> {
  const { userId } = about;
  await queueMail(await db(), { ...letterOf(kind, about), ...(userId !== undefined && { userId }), now });
}
