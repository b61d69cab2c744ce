import { forgetUnsent, keepUnsent } from '@/components/practice/outbox';
import type { Given, PracticeEvent } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import { lastingStore } from '@/components/practice/text-store';
import type { NextQuestion } from '@/domain/session/exchange';
import { loadOffline } from './load-offline';
import { isOutOfReach } from './reach';
import { readStatus } from './status';

// What practice does while the server cannot be reached. Small: what it needs is loaded when it is needed.

const FROM_PACK =
  'The server cannot be reached. You go on with questions kept on this device; your answers are kept too, and sent when it is back.';

const KEPT =
  'The server cannot be reached. Your answer is kept on this device; its verdict comes when it is sent. You go on with questions kept here.';

/** Whether the reader was told that the server cannot be reached, since it last was. */
let isTold = false;

/** The server can be reached again. */
export function comeBack(): void {
  isTold = false;
}

type Asked = NextQuestion & { isPacked?: true };

const isPacked = (asked: Asked): boolean => asked.isPacked === true;

/** The topics that a pack may be asked for, null for all of them; a set that names anything else needs the server. */
function topicsOf({ topic, set }: Scope): readonly string[] | null | 'others' {
  if (topic !== undefined) return [topic];
  const { topics = null, show = 'due', ...rest } = set ?? {};
  return Object.keys(rest).length > 0 || (show !== 'due' && show !== 'all') ? 'others' : topics;
}

async function nextPacked(scope: Scope): Promise<Asked | null> {
  const topics = topicsOf(scope);
  if (readStatus().packSize === 0 || topics === 'others') return null;
  const next = (await (await loadOffline())?.nextPacked(topics)) ?? null;
  return next && { ...next, isPacked: true };
}

/** The next question of the pack in place of the server's, or null. */
export async function askPacked(scope: Scope): Promise<PracticeEvent | null> {
  const next = await nextPacked(scope);
  if (next === null) return null;
  const notice = isTold ? null : FROM_PACK;
  isTold = true;
  return { type: 'next', next, notice };
}

/** The same without asking the server first, while that would only fail. */
export async function askPackedAtOnce(scope: Scope): Promise<PracticeEvent | null> {
  return isOutOfReach() ? askPacked(scope) : null;
}

/** Judges an answer to a packed question on this device, and queues it; null where the server has to. */
export async function deliverPacked(given: Given): Promise<PracticeEvent | null> {
  const offline = isPacked(given.asked) ? await loadOffline() : null;
  const answered = (await offline?.answerPacked(given)) ?? null;
  if (answered === null) return null;
  const { judged, kept } = answered;
  if (kept === 'answered before')
    return { type: 'load', notice: 'You answered this question in another tab. Here is the next one.' };
  if (kept === 'no room') keepUnsent(lastingStore, given);
  // Nothing is upcoming: the server is looked for again after each verdict.
  return { type: 'judge', told: { ...given, judged, upcoming: null } };
}

/** Queues an answer that could not be sent, and goes on with the pack; null where there is none to go on with. */
export async function keepForLater(scope: Scope, given: Given): Promise<PracticeEvent | null> {
  const next = await nextPacked(scope);
  const offline = next === null ? null : await loadOffline();
  if (offline === null || next === null) return null;
  const kept = await offline.queueAnswer({ ...given, verdict: null, held: null });
  if (kept !== 'no room') forgetUnsent(lastingStore, given.answer.id);
  isTold = true;
  return { type: 'next', next, notice: KEPT };
}
