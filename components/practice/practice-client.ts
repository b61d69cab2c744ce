import { noteReach } from '@/components/offline/reach';
import type { AnswersRequest, AnswersResponse, FirstRequest, NextResponse } from '@/domain/session/exchange';
import { boundedWaitMs, sayWait, secondsToWait, TOO_MANY } from './retry-after';

/** Too many came: the sentence that says so, and when to try again by oneself, in ms from now; null where the server does not say. */
export interface TooMany {
  message: string;
  waitMs: number | null;
}

/**
 * `refused`: the server said no and trying again will not help. `unreachable`: nobody answered, or the server was not able to; `tooMany`: it
 * answered, and takes no more for a while.
 */
export type Reply<T> =
  | { status: 'ok'; body: T }
  | { status: 'refused'; code: number; message: string; fields?: Record<string, string> }
  | { status: 'unreachable'; tooMany?: TooMany };

const patienceMs = 15_000;

export function fetchNext(request: FirstRequest): Promise<Reply<NextResponse>> {
  return ask<NextResponse>('POST', '/api/practice/next', request);
}

/** `patience`: how long to wait for the reply, in ms. */
export function sendAnswers(request: AnswersRequest, patience?: number): Promise<Reply<AnswersResponse>> {
  return ask<AnswersResponse>('POST', '/api/practice/answers', request, patience);
}

/** Asks the practice API; what it says is taken to be what the contract promises. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  patience = patienceMs,
): Promise<Reply<T>> {
  const reply = await tryAsking<T>(method, path, body, patience);
  noteReach(reply.status !== 'unreachable' || reply.tooMany !== undefined);
  return reply;
}

async function tryAsking<T>(method: string, path: string, body: unknown, patience: number): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { status: 'ok', body: (await response.json()) as T };
    if (response.status === TOO_MANY) return { status: 'unreachable', tooMany: await readTooMany(response) };
    if (response.status >= 500 || response.status === 408) return { status: 'unreachable' };
    return { status: 'refused', code: response.status, ...(await readRefusal(response)) };
  } catch {
    // No connection, no answer in time, or an answer cut off on its way: all are worth another try.
    return { status: 'unreachable' };
  }
}

async function readTooMany(response: Response): Promise<TooMany> {
  const { message } = await readRefusal(response);
  const seconds = secondsToWait(response);
  if (seconds === null) return { message, waitMs: null };
  return { message: `${message} ${sayWait(seconds)}`, waitMs: boundedWaitMs(seconds) };
}

async function readRefusal(response: Response): Promise<{ message: string; fields?: Record<string, string> }> {
  try {
    const body = (await response.json()) as { error?: unknown; message?: unknown; fields?: Record<string, string> };
    const fields = body.fields && { fields: body.fields };
    if (typeof body.message === 'string') return { message: body.message, ...fields };
    if (typeof body.error === 'string') return { message: body.error };
  } catch {
    // Not JSON: a proxy in between has spoken. Its status is all there is to tell.
  }
  return { message: `The server answered with status ${response.status}.` };
}
