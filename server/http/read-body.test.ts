import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBody } from './read-body';

const schema = z.strictObject({ list: z.array(z.strictObject({ n: z.int() })) });
const own = { host: 'localhost', origin: 'http://localhost', 'content-type': 'application/json' };

function post(body: string | ReadableStream, headers: Record<string, string> = {}): Request {
  // Node wants to be told that a streamed body is sent before the answer comes.
  const init = { method: 'POST', headers: { ...own, ...headers }, body, duplex: 'half' };
  return new Request('http://localhost/', init);
}

function streamOf(...chunks: string[]): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

async function refusal(request: Request): Promise<[number, string]> {
  const read = await readBody(request, schema, 100);
  if (read.ok) throw new Error('It was read.');
  const { message } = (await read.refusal.json()) as { message: string };
  return [read.refusal.status, message];
}

describe('readBody', () => {
  it.each([
    ['at once', () => post('{"list":[{"n":1}]}')],
    ['in pieces', () => post(streamOf('{"list":', '[{"n":1}]}'))],
    ['with a charset', () => post('{"list":[{"n":1}]}', { 'content-type': 'application/json; charset=utf-8' })],
  ])('reads what fits %s', async (_, request) => {
    expect(await readBody(request(), schema, 100)).toEqual({ ok: true, body: { list: [{ n: 1 }] } });
  });

  it('reads what a program sends with a bearer token, whatever site it names', async () => {
    const program = () => post('{"list":[]}', { authorization: 'Bearer abc', origin: 'http://evil.example' });
    expect(await readBody(program(), schema, 100)).toEqual({ ok: true, body: { list: [] } });
  });

  it.each<[string, () => Request, number, RegExp]>([
    ['a scheme that is not Bearer', () => post('{}', { authorization: 'Basic abc', origin: 'null' }), 403, /null/],
    ['another site', () => post('{}', { origin: 'http://evil.example' }), 403, /evil/],
    ['a form', () => post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }), 415, /must be JSON/],
    ['a look-alike type', () => post('{}', { 'content-type': 'application/json5' }), 415, /must be JSON/],
    ['an announced giant', () => post('{}', { 'content-length': '101' }), 413, /larger than/],
    ['a giant in pieces', () => post(streamOf('x'.repeat(60), 'x'.repeat(60))), 413, /larger than/],
    ['no JSON', () => post('{'), 400, /^The body is not JSON\.$/],
    ['nothing', () => post(''), 400, /^The body is not JSON\.$/],
    ['a field nobody knows', () => post('{"list":[],"key":1}'), 400, /malformed: Unrecognized key: "key"\.$/],
    ['a wrong field deep down', () => post('{"list":[{"n":1},{"n":"1"}]}'), 400, /malformed at list\[1\]\.n: .*\.$/],
  ])('refuses %s', async (_, request, status, message) => {
    expect(await refusal(request())).toEqual([status, expect.stringMatching(message)]);
  });
});
