import type { AnswersRequest, NextRequest, NextResponse } from '@/domain/session/exchange';
import { forgetUnsent, readUnsent, type Unsent } from './outbox';
import { fetchNext, type Reply, sendAnswers } from './practice-client';
import type { Told } from './practice-state';
import type { TextStore } from './text-store';

/** The status of a reply to somebody whom the server does not know. */
export const STRANGER = 401;

export const NO_LONGER_KNOWN =
  'This browser’s cookie is gone or was made elsewhere, so the answer could not be counted. You go on as a new guest.';

/** What stands at the beginning of a visit: what earlier answers came to, and what is next. */
export interface Opening {
  /** Earlier answers that were sent just now and judged, oldest first. */
  told: Told[];
  /** Earlier answers that were sent just now and whose verdict waits for the end of a set. */
  kept: Unsent[];
  /** A sentence for each earlier answer that did not count. */
  refusals: string[];
  next: NextResponse | null;
}

/** Sends what waits in the outbox, then asks for the next question. An answer leaves the outbox only when the server has spoken of it. */
export async function openSession(store: TextStore, request: NextRequest, verdict?: 'end'): Promise<Reply<Opening>> {
  const opening: Opening = { told: [], kept: [], refusals: [], next: null };
  const waiting = readUnsent(store).slice(0, 200);
  if (waiting.length > 0) {
    const sent = await sendWaiting(store, waiting, { ...request, ...(verdict && { verdict }) }, opening);
    if (sent.status !== 'ok') return sent;
  }
  if (opening.next === null) {
    const reply = await fetchNext(request);
    if (reply.status !== 'ok') return reply;
    opening.next = reply.body;
  }
  return { status: 'ok', body: opening };
}

type Sent = { status: 'ok' } | Exclude<Reply<never>, { status: 'ok' }>;

/** What answers are sent with. */
type Envelope = Omit<AnswersRequest, 'answers'>;

async function sendWaiting(store: TextStore, waiting: Unsent[], request: Envelope, opening: Opening): Promise<Sent> {
  const reply = await sendAnswers({ ...request, answers: waiting.map((unsent) => unsent.answer), next: true });
  if (reply.status === 'unreachable') return reply;
  if (reply.status === 'refused') return drop(store, waiting, request, opening, reply);
  for (const result of reply.body.results) {
    const unsent = waiting.find((one) => one.answer.id === result.id);
    forgetUnsent(store, result.id);
    if (!unsent) continue;
    if ('message' in result) opening.refusals.push(result.message);
    else if ('correct' in result) opening.told.push({ ...unsent, judged: result, upcoming: reply.body.next ?? null });
    else opening.kept.push(unsent);
  }
  opening.next = reply.body.next ?? null;
  return { status: 'ok' };
}

/**
 * 401: the server knows no guest to whom these answers belong, so they can never count. 400: one malformed answer has a whole batch
 * refused; alone it is refused alone, and the others count. Any other refusal is not the answers' fault: they stay.
 */
async function drop(
  store: TextStore,
  waiting: Unsent[],
  request: Envelope,
  opening: Opening,
  refusal: Extract<Reply<never>, { status: 'refused' }>,
): Promise<Sent> {
  if (refusal.code !== 400 && refusal.code !== STRANGER) return refusal;
  if (refusal.code === STRANGER || waiting.length === 1) {
    for (const unsent of waiting) forgetUnsent(store, unsent.answer.id);
    const why = `An earlier answer could not be counted. ${refusal.message}`;
    opening.refusals.push(refusal.code === STRANGER ? NO_LONGER_KNOWN : why);
    return { status: 'ok' };
  }
  for (const unsent of waiting) {
    const sent = await sendWaiting(store, [unsent], request, opening);
    if (sent.status !== 'ok') return sent;
  }
  return { status: 'ok' };
}
