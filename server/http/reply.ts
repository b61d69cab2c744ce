import { noteRefused, type RefusedRequest } from '../auth/refused-requests';

/** Answers of the API are one learner's, and are never kept by anyone between. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** What a refused request is told; `error` is for programs, `message` is one sentence for people. */
export interface Refusal {
  error: string;
  message: string;
  /** What is wrong with which field of the body, where a form can show it there. */
  fields?: Record<string, string>;
}

/** A JSON answer; each cookie becomes a Set-Cookie header of its own. */
export function reply(body: unknown, status = 200, cookies: readonly string[] = []): Response {
  const response = new Response(JSON.stringify(body), { status, headers: HEADERS });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

const STATUS = {
  malformed: 400,
  'no-guest': 401,
  foreign: 403,
  'second-factor': 403,
  'not-found': 404,
  'wrong-method': 405,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
} as const;

export type RefusalCode = keyof typeof STATUS;

/** What somebody who looks for a way in is told, too. */
const NOTED: readonly RefusedRequest[] = [
  ...(['foreign', 'malformed', 'too-large', 'wrong-type', 'not-found', 'second-factor'] as const),
];
const isNoted = (error: RefusalCode): error is RefusalCode & RefusedRequest => NOTED.some((one) => one === error);

/** A refusal: nothing was written. */
export function refuse(error: RefusalCode, message: string, fields?: Record<string, string>): Response {
  if (isNoted(error)) noteRefused(error);
  return reply({ error, message, ...(fields && { fields }) } satisfies Refusal, STATUS[error]);
}

/** A refusal for now: what was asked may be asked again at `until`, in milliseconds since the epoch. */
export function refuseForNow(message: string, { until, now }: { until: number; now: number }): Response {
  const response = refuse('too-many', message);
  response.headers.set('retry-after', String(Math.max(1, Math.ceil((until - now) / 1000))));
  return response;
}

/** For who has to set up a second factor first. */
export function refuseHeld(): Response {
  return refuse('second-factor', 'A second factor is asked of this account: set one up at /second-factor first.');
}

/** For requests that only a known guest may make. */
export function refuseStranger(): Response {
  return refuse('no-guest', 'Nobody is known by this cookie: ask for a question first, at /api/practice/next.');
}
