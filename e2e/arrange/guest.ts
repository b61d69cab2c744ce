import { randomUUID } from 'node:crypto';
import type { Answer, AnswersRequest, AnswersResponse, NextQuestion, NextResponse } from '@/domain/session/exchange';
import type { LearnerFile } from '@/server/practice/export-learner';

export interface Reply {
  status: number;
  body: unknown;
  headers: Headers;
}

/** A visitor who speaks to the API without a browser: a cookie, an Origin, and nothing else. */
export interface Guest {
  cookie: string | null;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string): Promise<Reply>;
  next(topic?: string): Promise<NextResponse>;
  answers(request: AnswersRequest): Promise<AnswersResponse>;
  /** All of the learner's data. */
  export(): Promise<LearnerFile>;
}

/** A guest of a server who has no cookie yet, or comes back with one. */
export function guestOf(origin: () => string, cookie: string | null = null): Guest {
  async function send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Reply> {
    if (guest.cookie) init.headers.cookie = guest.cookie;
    const response = await fetch(origin() + path, init);
    const text = await response.text();
    const given = response.headers.getSetCookie()[0]?.split(';')[0];
    if (given) guest.cookie = given;
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }
  function expectOk<T>(reply: Reply): T {
    if (reply.status !== 200) throw new Error(`The server answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    return reply.body as T;
  }
  const guest: Guest = {
    cookie,
    post(path, body, headers = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const own = { 'content-type': 'application/json', origin: origin() };
      return send(path, { method: 'POST', body: text, headers: { ...own, ...headers } });
    },
    get: (path) => send(path, { method: 'GET', headers: {} }),
    next: async (topic) => expectOk(await guest.post('/api/practice/next', topic ? { topic } : {})),
    answers: async (request) => expectOk(await guest.post('/api/practice/answers', request)),
    export: async () => expectOk(await guest.get('/api/me/export')),
  };
  return guest;
}

/** The next question, which must be there. */
export async function nextQuestion(guest: Guest, topic?: string): Promise<NextQuestion> {
  const next = await guest.next(topic);
  if (next.done) throw new Error('Nothing is left today.');
  return next;
}

/** An answer to a question: its first option (or as many as it wants), unless told otherwise. */
export function answerTo(next: NextQuestion, fields: Partial<Answer> = {}): Answer {
  const { options, prompts, kind, select = 1 } = next.question;
  const ids = options.map(({ id }) => id);
  const response: Answer['response'] =
    kind === 'matching'
      ? { pairs: Object.fromEntries((prompts ?? []).map(({ id }, at) => [id, ids[at % ids.length] ?? ''])) }
      : kind === 'ordering'
        ? { order: ids }
        : kind === 'recall'
          ? { text: 'a guess' }
          : { choices: ids.slice(0, kind === 'multiple' ? select : 1) };
  return {
    id: randomUUID(),
    issued: next.issued,
    response,
    confidence: 'fairly',
    effortMs: 4000,
    answeredAt: new Date().toISOString(),
    ...fields,
  };
}
