import type { Around, Marks, MarksRequest, MissReason, UndoResponse } from '@/domain/session/around';
import { ask, type Reply } from '../practice-client';
import { inTurn } from './in-turn';

export function fetchAround(answer: string): Promise<Reply<Around>> {
  return ask<Around>('GET', `/api/practice/answers/${encodeURIComponent(answer)}/around`);
}

/** Of marks of the same question the last that were given stand. */
export function saveMarks(request: MarksRequest): Promise<Reply<Marks>> {
  return inTurn(`marks ${request.issued}`, () => ask<Marks>('POST', '/api/practice/marks', request));
}

/** Of reasons for the same answer the last that was given stands. */
export function saveMissReason(answer: string, reason: MissReason): Promise<Reply<unknown>> {
  return inTurn(`reason ${answer}`, () => ask('POST', '/api/practice/miss-reasons', { answer, reason }));
}

export function sendReport(answer: string, comment: string): Promise<Reply<unknown>> {
  return ask('POST', '/api/practice/reports', { answer, comment });
}

export function takeBack(answer: string): Promise<Reply<UndoResponse>> {
  return ask<UndoResponse>('POST', '/api/practice/undo', { answer });
}

/** Why a request came to nothing, for the reader. */
export function describeFailure(reply: Exclude<Reply<unknown>, { status: 'ok' }>): string {
  if (reply.status === 'refused') return reply.message;
  return reply.tooMany?.message ?? 'The server cannot be reached. Try again when you are connected.';
}
