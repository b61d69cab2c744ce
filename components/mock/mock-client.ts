import { ask, type Reply } from '@/components/practice/practice-client';
import type {
  MockAnswerReply,
  MockAnswerRequest,
  MockEnded,
  MockRequest,
  MockStarted,
  MockState,
} from '@/domain/exam/exchange';
import type { Change } from './outgoing';

export function startMock(request: MockRequest): Promise<Reply<MockStarted>> {
  return ask<MockStarted>('POST', '/api/mock', request);
}

export function fetchMock(id: string): Promise<Reply<MockState>> {
  return ask<MockState>('GET', `/api/mock/${id}`);
}

export function sendChange(id: string, change: Change): Promise<Reply<MockAnswerReply>> {
  return ask<MockAnswerReply>('PUT', pathOf(id, change), bodyOf(change));
}

export function endMock(id: string): Promise<Reply<MockEnded>> {
  return ask<MockEnded>('POST', `/api/mock/${id}/end`, {});
}

/** Sends while the page goes away; nobody hears the reply, and what is kept on the device is sent again. */
export function sendLast(id: string, queue: readonly Change[]): void {
  for (const change of queue)
    void fetch(pathOf(id, change), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodyOf(change)),
      keepalive: true,
    }).catch(() => null);
}

function pathOf(id: string, { position }: Change): string {
  return `/api/mock/${id}/questions/${position}`;
}

function bodyOf({ seq, response, flagged, struck, spentMs }: Change): MockAnswerRequest {
  return { seq, response, flagged, struck, spentMs };
}
