import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueueAtHand } from '@/components/offline/queue-at-hand';
import { isOutOfReach } from '@/components/offline/reach';
import { NO_LONGER_KNOWN, openSession } from './open-session';
import { keepUnsent, readUnsent } from './outbox';
import { askedOf, givenOf, judgedOf } from './testing/samples';
import { makeTextStore, type TextStore } from './text-store';

type Reply = { status: number; body: unknown; retryAfter?: string } | 'no connection';
let replies: Reply[];
let asked: { path: string; ids: string[]; first?: string }[];
let store: TextStore;
/** What the queue was asked to hold back, and what it has to tell. */
let held: { ids: string[]; why: string }[];
let flushed: Awaited<ReturnType<QueueAtHand['flush']>>;
const queue: QueueAtHand = {
  flush: async () => flushed,
  hold: async (unsent, why) => {
    held.push({ ids: unsent.map(({ answer }) => answer.id), why });
    return true;
  },
};

beforeEach(() => {
  replies = [];
  asked = [];
  held = [];
  flushed = { sent: 0, told: [] };
  store = makeTextStore(() => null);
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const { answers = [], first } = JSON.parse(body) as { answers?: { id: string }[]; first?: string };
    asked.push({ path, ids: answers.map(({ id }) => id), ...(first !== undefined && { first }) });
    const reply = replies.shift() ?? 'no connection';
    if (reply === 'no connection') throw new TypeError('Failed to fetch');
    const headers: HeadersInit = reply.retryAfter === undefined ? {} : { 'retry-after': reply.retryAfter };
    return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
  });
});
afterEach(() => vi.unstubAllGlobals());

const notJudged = { id: 'b', status: 'conflict', message: 'It was answered before.' };
const keep = (...ids: string[]) => ids.forEach((id) => void keepUnsent(store, givenOf(id)));

describe('openSession', () => {
  it('asks for a question when nothing waits', async () => {
    replies = [{ status: 200, body: askedOf('i') }];
    const reply = await openSession(store, {}, { queue });
    expect(reply).toMatchObject({ status: 'ok', body: { told: [], refusals: [], next: { issued: 'i' } } });
    expect(asked).toEqual([{ path: '/api/practice/next', ids: [] }]);
  });

  it('names the question that the page shows, to the request for a question alone', async () => {
    replies = [{ status: 200, body: askedOf('i') }];
    await openSession(store, {}, { queue, first: 'shown' });
    expect(asked).toEqual([{ path: '/api/practice/next', ids: [], first: 'shown' }]);
    keep('a');
    asked = [];
    replies = [{ status: 200, body: { results: [judgedOf('a')], next: askedOf('i') } }];
    await openSession(store, {}, { queue, first: 'shown' });
    expect(asked).toEqual([{ path: '/api/practice/answers', ids: ['a'] }]);
  });

  it('sends what waits first, tells each, and forgets what the server has spoken of', async () => {
    keep('a', 'b');
    replies = [{ status: 200, body: { results: [judgedOf('a'), notJudged], next: askedOf('i') } }];
    const reply = await openSession(store, {}, { queue });
    expect(reply).toMatchObject({
      status: 'ok',
      body: { told: [{ judged: { id: 'a' } }], refusals: ['It was answered before.'], next: { issued: 'i' } },
    });
    expect(asked).toEqual([{ path: '/api/practice/answers', ids: ['a', 'b'] }]);
    expect(readUnsent(store)).toEqual([]);
  });

  it.each<[string, Reply]>([
    ['nobody answers', 'no connection'],
    ['the server is not able to', { status: 503, body: {} }],
  ])('keeps everything when %s', async (_, reply) => {
    keep('a');
    replies = [reply];
    expect((await openSession(store, {}, { queue })).status).toBe('unreachable');
    expect(readUnsent(store)).toHaveLength(1);
  });

  it.each([
    ['42', 42_000, 'Too many. Try again in 42 seconds.'],
    ['86400', 120_000, 'Too many. Try again in 1440 minutes.'],
    [undefined, null, 'Too many.'],
  ])(
    'keeps everything when too many come, and tells when to send it again (%j)',
    async (retryAfter, waitMs, message) => {
      keep('a');
      const body = { error: 'too-many', message: 'Too many.' };
      replies = [{ status: 429, body, ...(retryAfter !== undefined && { retryAfter }) }];
      const reply = await openSession(store, {}, { queue });
      expect(reply).toEqual({ status: 'unreachable', tooMany: { waitMs, message } });
      expect(readUnsent(store)).toHaveLength(1);
      // The server is there: practice does not take it for a time without a network.
      expect(isOutOfReach()).toBe(false);
    },
  );

  it('keeps answers that a foreign origin has refused', async () => {
    keep('a');
    replies = [{ status: 403, body: { error: 'foreign', message: 'Not from here.' } }];
    expect(await openSession(store, {}, { queue })).toMatchObject({ status: 'refused', message: 'Not from here.' });
    expect(readUnsent(store)).toHaveLength(1);
  });

  it('sends a refused batch one by one, so that the good ones count', async () => {
    keep('a', 'b');
    const malformed = { status: 400, body: { error: 'malformed', message: 'The body is malformed.' } };
    replies = [malformed, { status: 200, body: { results: [judgedOf('a')], next: askedOf('i') } }, malformed];
    const reply = await openSession(store, {}, { queue });
    expect(reply).toMatchObject({ status: 'ok', body: { told: [{ judged: { id: 'a' } }], next: { issued: 'i' } } });
    expect(asked.map(({ ids }) => ids)).toEqual([['a', 'b'], ['a'], ['b']]);
    expect(readUnsent(store)).toEqual([]);
    expect(held).toEqual([{ ids: ['b'], why: 'The body is malformed.' }]);
  });

  it('holds answers back of a guest whom the server does not know, and asks anew', async () => {
    keep('a');
    replies = [
      { status: 401, body: { error: 'no-guest', message: 'No guest.' } },
      { status: 200, body: askedOf('i') },
    ];
    const reply = await openSession(store, {}, { queue });
    expect(reply).toMatchObject({ status: 'ok', body: { refusals: [NO_LONGER_KNOWN] } });
    expect(held).toEqual([{ ids: ['a'], why: 'No guest.' }]);
    expect(readUnsent(store)).toEqual([]);
  });

  it.each(['stale', 'unknown'])('holds an answer back that is %s, and says why', async (status) => {
    keep('a');
    replies = [{ status: 200, body: { results: [{ id: 'a', status, message: 'No.' }], next: askedOf('i') } }];
    expect(await openSession(store, {}, { queue })).toMatchObject({ body: { sent: 0, told: [], refusals: ['No.'] } });
    expect(held).toEqual([{ ids: ['a'], why: 'No.' }]);
  });

  it('keeps an answer where it is when the queue has no room for it', async () => {
    keep('a');
    replies = [
      { status: 401, body: { error: 'no-guest', message: 'No guest.' } },
      { status: 200, body: askedOf('i') },
    ];
    await openSession(store, {}, { queue: { ...queue, hold: async () => false } });
    expect(readUnsent(store)).toHaveLength(1);
  });

  it('tells what came while no page was there, before what was in flight', async () => {
    keep('b');
    flushed = { sent: 3, told: [{ ...givenOf('a'), judged: judgedOf('a') }] };
    replies = [{ status: 200, body: { results: [judgedOf('b')], next: askedOf('i') } }];
    const reply = await openSession(store, {}, { queue });
    expect(reply).toMatchObject({ body: { sent: 4, told: [{ judged: { id: 'a' } }, { judged: { id: 'b' } }] } });
  });
});
