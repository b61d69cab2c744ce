import { makeWelcomeLink } from './auth/first-administrator';
import { LONGEST_SESSION_MS } from './auth/session';
import { listening, siteOrigin } from './auth/site';
import { bankErrors, bankReport, readBank } from './bank';
import { BankFolderError } from './bank/bank-files';
import { db } from './db';
import { EnvError, env } from './env';
import { beginDelivery } from './mail/begin-delivery';
import { remind } from './notices/remind';
import { sendDigests } from './notices/send-digests';
import { processWide } from './process-wide';
import { beginRejudging } from './rejudge/begin-rejudging';
import { removeSilentGuests } from './store/learners';
import { removeExpired } from './store/sessions';
import { removeOldTries } from './store/throttle';

const HOUR_MS = 3_600_000;
const SILENT_GUEST_MS = 48 * HOUR_MS;

/** Prepares a server process, or ends it where nobody could be served: wrong settings, a bank with errors, no database. */
export async function start(): Promise<void> {
  try {
    const { contentDir } = env();
    const bank = readBank();
    if (process.env.NODE_ENV === 'production') {
      if (bankErrors(bank).length > 0)
        stop(`${bankReport(bank)}\nThe bank in ${contentDir} has errors: nothing is served.`);
      if (bank.items.size === 0) stop(`The bank in ${contentDir} holds no item that can be asked: nothing is served.`);
    }
    await sweep();
    beginDelivery();
    beginRejudging();
  } catch (error) {
    const isClear = error instanceof EnvError || error instanceof BankFolderError;
    stop(isClear ? error.message : `The server cannot start: ${explain(error)}`);
  }
  setInterval(() => sweep().catch((error: unknown) => console.error(explain(error))), HOUR_MS).unref();
  // For scripts/serve.mjs, which serves nobody before this and drains requests before it closes the database.
  processWide('stop', () => async () => (await db()).close());
  const started = processWide<(() => void) | undefined>('started', () => undefined);
  // It tells where it listens when it does; a server for development listens already, where its settings say.
  processWide('listens', () => (origin: string) => greet(origin));
  if (started === undefined) await greet(listening().origin);
  else started();
}

/** Where nobody looks after the server yet, its first administrator is made by a link that is printed here, and nowhere else. */
async function greet(origin: string): Promise<void> {
  listening().origin = origin;
  const path = await makeWelcomeLink();
  if (path !== null)
    console.log(`Nobody looks after this server yet. Make your account, within a day: ${siteOrigin()}${path}`);
}

/** Removes guests who came two days ago and never answered, and tries that limit nobody any more; reminds learners of what is to do, and writes to those who want it what a week holds. */
async function sweep(): Promise<void> {
  const store = await db();
  await removeSilentGuests(store, Date.now() - SILENT_GUEST_MS);
  await removeOldTries(store, Date.now() - 24 * HOUR_MS);
  const now = Date.now();
  await removeExpired(store, { now, since: now - LONGEST_SESSION_MS });
  await remind(store, Date.now());
  await sendDigests(store, Date.now());
}

const explain = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
