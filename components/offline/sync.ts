import { sendAnswers } from '@/components/practice/practice-client';
import { backOffMs } from '@/components/practice/practice-state';
import { openDatabase } from './database';
import { publishQueue, tellOnce } from './publish';
import { holdAnswers, readAnswers, settleAnswers } from './queue';
import { forgetReach } from './reach';
import { type Sent, sendQueue } from './send-queue';
import { changeStatus, readStatus } from './status';

const lockName = 'checkpoint:send';
/** A hundred answers are a hundred commits. */
const patienceMs = 60_000;

let running: Promise<Sent | null> | null = null;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, in one tab at a time; null when another tab is at it, or this browser keeps no database. */
export function syncNow(): Promise<Sent | null> {
  running ??= sendInTurn().finally(() => {
    running = null;
  });
  return running;
}

async function sendInTurn(): Promise<Sent | null> {
  clearTimeout(timer);
  let waitMs: number | undefined;
  try {
    const sent = await (navigator.locks
      ? navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock === null ? null : sendAll()))
      : sendAll());
    waitMs = sent?.waitMs;
    tries = sent === null || sent.isWhole ? 0 : tries + 1;
    return sent;
  } catch (error) {
    // The database was closed under our hands, or cannot be opened: what waits stays, and is tried again.
    console.warn(error);
    tries += 1;
    return null;
  } finally {
    if (readStatus().waiting > 0) timer = setTimeout(() => void syncNow(), waitMs ?? backOffMs(Math.max(1, tries)));
  }
}

async function sendAll(): Promise<Sent> {
  const db = await openDatabase();
  const queue = {
    read: () => readAnswers(db),
    settle: (ids: readonly string[], arrived: Parameters<typeof settleAnswers>[2]) => settleAnswers(db, ids, arrived),
    hold: (ids: readonly string[], why: string) => holdAnswers(db, ids, why),
  };
  const sent = await sendQueue(queue, (answers) => sendAnswers({ answers }, patienceMs));
  if (sent.isWhole) changeStatus({ lastSyncedAt: Date.now() });
  tellOnce(sent.notes);
  await publishQueue(db);
  return sent;
}

let isWatching = false;

/** From now on what waits is sent when the network is back, when the page comes into view, and from time to time. */
export function keepSyncing(): void {
  if (!isWatching) {
    isWatching = true;
    const go = () => {
      forgetReach();
      if (readStatus().waiting > 0) void syncNow();
    };
    window.addEventListener('online', go);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && go());
  }
  if (readStatus().waiting > 0 && navigator.onLine !== false) void syncNow();
}
