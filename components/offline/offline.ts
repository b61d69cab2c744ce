import { forgetUnsent, readUnsent } from '@/components/practice/outbox';
import type { Given } from '@/components/practice/practice-state';
import { lastingStore } from '@/components/practice/text-store';
import type { Answer, Judged, NextQuestion } from '@/domain/session/exchange';
import { judgePacked } from '@/domain/session/judge-packed';
import type { PackedQuestion } from '@/domain/session/pack';
import { openDatabase } from './database';
import { findPacked, firstPacked, packedConcepts } from './pack-store';
import { publishQueue } from './publish';
import { addAnswer, hasAnother, holdAnswers, readAnswers, removeAnswers, takeArrived as take } from './queue';
import type { Arrived, QueuedAnswer } from './queued';
import { changeStatus } from './status';
import { keepSyncing, syncNow } from './sync';

// What the practice page does without a network. Loaded when it is needed first: a page that is online does without.

/** `kept`: on this device, until it is sent. `no room`: nowhere but in this page. `answered before`: another tab answered its question. */
export type Kept = 'kept' | 'answered before' | 'no room';

type Answered = { judged: Judged; kept: 'kept' | 'no room' } | 'answered before';

/** Answered here although they could not be written: not to be asked again. */
const unwritten = new Set<string>();

/** The next question of the pack, as a page asks it; null when there is none. */
export async function nextPacked(topics: readonly string[] | null): Promise<NextQuestion | null> {
  try {
    const packed = await firstPacked(await openDatabase(), topics, unwritten);
    return packed === null ? null : { ...packed.asked, due: 0, new: 0 };
  } catch {
    // A browser that keeps no database has no pack either.
    return null;
  }
}

/**
 * Judges an answer to a packed question and puts it into the queue; null where the pack does not hold its question. What another tab has
 * answered meanwhile left the pack with that answer.
 */
export async function answerPacked({ asked, answer }: Given): Promise<Answered | null> {
  const packed = await readPacked(asked.issued);
  if (packed === null) return (await isAnsweredBefore(answer)) ? 'answered before' : null;
  const judged = judgePacked(packed, await packedConcepts(await openDatabase(), packed), answer);
  if (judged === null) return null;
  const kept = await queueAnswer({ asked, answer, verdict: { correct: judged.correct }, held: null });
  return kept === 'answered before' ? kept : { judged, kept };
}

async function readPacked(issued: string): Promise<PackedQuestion | null> {
  try {
    return await findPacked(await openDatabase(), issued);
  } catch {
    // No database, no pack.
    return null;
  }
}

async function isAnsweredBefore(answer: Answer): Promise<boolean> {
  try {
    return await hasAnother(await openDatabase(), answer);
  } catch {
    // No database, no queue.
    return false;
  }
}

/** Puts an answer into the queue. Never throws: where the browser does not keep it, it says so. */
export async function queueAnswer(queued: QueuedAnswer): Promise<Kept> {
  try {
    const db = await openDatabase();
    const added = await addAnswer(db, queued);
    changeStatus({ isFull: false });
    await publishQueue(db);
    keepSyncing();
    return added === 'added' ? 'kept' : 'answered before';
  } catch (error) {
    unwritten.add(queued.answer.issued);
    changeStatus({ isFull: error instanceof DOMException && error.name === 'QuotaExceededError' });
    return 'no room';
  }
}

/** Moves what was in flight when a page of practice was closed into the queue: from there every page sends it. */
export async function takeOverOutbox(): Promise<void> {
  for (const { answer, asked } of readUnsent(lastingStore)) {
    const kept = await queueAnswer({ answer, asked, verdict: null, held: null });
    if (kept !== 'no room') forgetUnsent(lastingStore, answer.id);
  }
}

/** Verdicts that came while no page was there; they are told now. */
export async function takeArrived(): Promise<Arrived[]> {
  const db = await openDatabase();
  const arrived = await take(db);
  await publishQueue(db);
  return arrived;
}

/** Sends again what the server did not take. */
export async function sendHeld(): Promise<void> {
  const db = await openDatabase();
  await holdAnswers(db, await heldIds(), null);
  await publishQueue(db);
  await syncNow();
}

/** Gives up what the server did not take. */
export async function discardHeld(): Promise<void> {
  const db = await openDatabase();
  await removeAnswers(db, await heldIds());
  await publishQueue(db);
}

async function heldIds(): Promise<string[]> {
  const answers = await readAnswers(await openDatabase());
  return answers.filter(({ held }) => held !== null).map(({ answer }) => answer.id);
}

export { refreshPack } from './refresh-pack';
export { keepSyncing, syncNow } from './sync';
