import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { AnswersResponse, NextQuestion, NextResponse } from '@/domain/session/exchange';
import { someResponse } from './some-response';

/** One who practises over HTTP: a cookie, and the question that lies open. */
export interface Guest {
  cookie: string;
  open: NextQuestion | null;
}

interface Reply {
  status: number;
  body: string;
  cookie: string | null;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a kept-alive connection. */
export function send(
  origin: string,
  method: 'GET' | 'POST',
  path: string,
  body: object | null,
  cookie = '',
): Promise<Reply> {
  const payload = body ? JSON.stringify(body) : '';
  return new Promise((resolve, reject) => {
    const call = request(
      `${origin}${path}`,
      {
        method,
        agent,
        headers: body
          ? { origin, cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
          : { cookie },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: text,
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? null,
          }),
        );
      },
    );
    // The server closes a connection that was idle for seconds, maybe just when it is used again: Node's own advice is to send once more.
    call.once('error', (error: NodeJS.ErrnoException) => {
      if (call.reusedSocket && error.code === 'ECONNRESET') resolve(send(origin, method, path, body, cookie));
      else reject(error);
    });
    call.end(payload);
  });
}

/** A new guest with a first question. */
export async function newGuest(origin: string): Promise<Guest> {
  const reply = await send(origin, 'POST', '/api/practice/next', {});
  if (reply.status !== 200 || !reply.cookie) throw new Error(`No guest: ${reply.status} ${reply.body}`);
  return { cookie: reply.cookie, open: opened(JSON.parse(reply.body)) };
}

/** Answers the open question with some of its options and takes the next one in the same round trip. */
export async function answerAndNext(origin: string, guest: Guest): Promise<void> {
  const { open } = guest;
  if (!open) throw new Error('This guest has nothing to answer.');
  const answer = {
    id: randomUUID(),
    issued: open.issued,
    response: someResponse(open.question),
    confidence: 'fairly',
    effortMs: 20_000,
    answeredAt: new Date().toISOString(),
  };
  const reply = await send(origin, 'POST', '/api/practice/answers', { answers: [answer], next: true }, guest.cookie);
  const body = JSON.parse(reply.body) as AnswersResponse;
  if (reply.status !== 200 || body.results[0]?.status !== 'accepted')
    throw new Error(`Not accepted: ${reply.status} ${reply.body}`);
  guest.open = body.next ? opened(body.next) : null;
}

const opened = (next: NextResponse): NextQuestion | null => (next.done ? null : next);
