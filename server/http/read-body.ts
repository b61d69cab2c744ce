import type { z } from 'zod';
import { bearerTokenOf } from '../auth/bearer';
import { malformedSentence } from './malformed';
import { foreignOrigin } from './origin';
import { refuse } from './reply';

const LIMIT_BYTES = 512 * 1024;

export type ReadBody<T> = { ok: true; body: T } | { ok: false; refusal: Response };

/**
 * The one door for requests that change something: they come from our own pages, are JSON, small enough, and fit the schema. Who
 * reads a body without it has skipped the check of Origin. A program with a bearer token has no origin: its cookies count for nothing, so no
 * other site can send it for somebody.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, limit = LIMIT_BYTES): Promise<ReadBody<T>> {
  const foreign = bearerTokenOf(request.headers) === null ? foreignOrigin(request.headers) : null;
  if (foreign !== null) return refused('foreign', foreign);
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return refused('wrong-type', 'The body must be JSON, with Content-Type: application/json.');
  }
  const text = await readText(request, limit);
  if (text === null) return refused('too-large', `The body is larger than ${Math.round(limit / 1024)} KB.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('malformed', 'The body is not JSON.');
  }
  const read = schema.safeParse(value);
  return read.success ? { ok: true, body: read.data } : refused('malformed', malformedSentence(read.error));
}

function refused(...args: Parameters<typeof refuse>): { ok: false; refusal: Response } {
  return { ok: false, refusal: refuse(...args) };
}

/** The body as text, or null when it is larger than `limit` bytes; no more than that is ever held. */
async function readText(request: Request, limit: number): Promise<string | null> {
  const announced = request.headers.get('content-length');
  // The HTTP parser holds a body to the length that it announced.
  if (announced !== null) return Number(announced) > limit ? null : request.text();
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > limit) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
