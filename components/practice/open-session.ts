import { type QueueAtHand, queueAtHand } from '@/components/offline/queue-at-hand';
import type { AnswersRequest, NextRequest, NextResponse } from '@/domain/session/exchange';
import { forgetUnsent, readUnsent, type Unsent } from './outbox';
import { fetchNext, type Reply, sendAnswers } from './practice-client';
import type { Told } from './practice-state';
import type { TextStore } from './text-store';

/** The status of a reply to somebody whom the server does not know. */
export const STRANGER = 401;

export const NO_LONGER_KNOWN =
  'The server no longer knows who you are here, so the answer could not be counted. It is kept on this device. If you have an account, sign in and send it again. You go on as a new guest.';

/** What stands at the beginning of a visit: what earlier answers came to, and what is next. */
export interface Opening {
  /** How many earlier answers were sent just now. */
  sent: number;
  /** Those of them that were judged only now, oldest first. */
  told: Told[];
  /** Those of them whose verdict waits for the end of a set. */
  kept: Unsent[];
  /** A sentence for each earlier answer that did not count. */
  refusals: string[];
  next: NextResponse | null;
}

interface Further {
  verdict?: 'end' | undefined;
  /** Names the question that the page shows already. */
  first?: string | undefined;
  queue?: QueueAtHand;
}

/**
 * Sends what waits, the queue before what was in flight when a page was closed, then asks for the next question. An answer leaves this
 * device only when the server has taken it.
 */
export async function openSession(
  store: TextStore,
  request: NextRequest,
  { verdict, first, queue = queueAtHand }: Further = {},
): Promise<Reply<Opening>> {
  const flushed = await queue.flush();
  const told = flushed.told.map((arrived) => ({ ...arrived, upcoming: null }));
  const opening: Opening = { sent: flushed.sent, told, kept: [], refusals: [], next: null };
  const waiting = readUnsent(store).slice(0, 200);
  if (waiting.length > 0) {
    const sent = await sendWaiting(
      { store, queue, request: { ...request, ...(verdict && { verdict }) }, opening },
      waiting,
    );
    if (sent.status !== 'ok') return sent;
  }
  if (opening.next === null) {
    const reply = await fetchNext({ ...request, ...(first !== undefined && { first }) });
    if (reply.status !== 'ok') return reply;
    opening.next = reply.body;
  }
  return { status: 'ok', body: opening };
}

interface Sending {
  store: TextStore;
  queue: QueueAtHand;
  /** What answers are sent with. */
  request: Omit<AnswersRequest, 'answers'>;
  opening: Opening;
}

type Sent = { status: 'ok' } | Exclude<Reply<never>, { status: 'ok' }>;

async function sendWaiting(sending: Sending, waiting: Unsent[]): Promise<Sent> {
  const { store, request, opening } = sending;
  const reply = await sendAnswers({ ...request, answers: waiting.map((unsent) => unsent.answer), next: true });
  if (reply.status === 'unreachable') return reply;
  if (reply.status === 'refused') return drop(sending, waiting, reply);
  for (const result of reply.body.results) {
    const unsent = waiting.find((one) => one.answer.id === result.id);
    if (!unsent) forgetUnsent(store, result.id);
    else if ('message' in result && result.status !== 'conflict') await holdBack(sending, [unsent], result.message);
    else forgetUnsent(store, result.id);
    if (!unsent) continue;
    if ('message' in result) opening.refusals.push(result.message);
    else if ('correct' in result) opening.told.push({ ...unsent, judged: result, upcoming: reply.body.next ?? null });
    else opening.kept.push(unsent);
    if (!('message' in result)) opening.sent += 1;
  }
  opening.next = reply.body.next ?? null;
  return { status: 'ok' };
}

/**
 * 401: the server knows no guest to whom these answers belong, so they cannot count now. 400: one malformed answer has a whole batch
 * refused; alone it is refused alone, and the others count. Any other refusal is not the answers' fault: they stay.
 */
async function drop(
  sending: Sending,
  waiting: Unsent[],
  refusal: Extract<Reply<never>, { status: 'refused' }>,
): Promise<Sent> {
  const { opening } = sending;
  if (refusal.code !== 400 && refusal.code !== STRANGER) return refusal;
  if (refusal.code === STRANGER || waiting.length === 1) {
    await holdBack(sending, waiting, refusal.message);
    const why = `An earlier answer could not be counted. ${refusal.message}`;
    opening.refusals.push(refusal.code === STRANGER ? NO_LONGER_KNOWN : why);
    return { status: 'ok' };
  }
  for (const unsent of waiting) {
    const sent = await sendWaiting(sending, [unsent]);
    if (sent.status !== 'ok') return sent;
  }
  return { status: 'ok' };
}

/** What the server does not take moves to the queue, where the reader is told of it; it stays here when it cannot. */
async function holdBack({ store, queue }: Sending, unsent: Unsent[], why: string): Promise<void> {
  if (!(await queue.hold(unsent, why))) return;
  for (const { answer } of unsent) forgetUnsent(store, answer.id);
}
