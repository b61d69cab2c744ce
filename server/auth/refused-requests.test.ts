import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readBody } from '../http/read-body';
import { refuse } from '../http/reply';
import { forgetProcessWide } from '../process-wide';
import { securityLog } from './security-log';

let lines: string[] = [];
const read = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['refused-requests', 'security-log-count']) forgetProcessWide(name);
  lines = [];
  securityLog().write = (line) => void lines.push(line);
});

afterEach(() => {
  vi.useRealTimers();
  forgetProcessWide('refused-requests');
  securityLog().write = () => undefined;
});

const send = (headers: Record<string, string>, body = '{}') =>
  readBody(
    new Request('http://own.example/api/x', { method: 'POST', headers: { host: 'own.example', ...headers }, body }),
    z.strictObject({}),
  );
const own = { origin: 'http://own.example', 'content-type': 'application/json' };

it('tells a request of another site at once, without anything that it says', async () => {
  await send({ ...own, origin: 'https://evil.example', 'x-forwarded-for': '192.0.2.7' });
  expect(read()).toEqual([{ log: 'security', at: expect.any(String), what: 'request foreign', outcome: 'refused' }]);
});

it('tells a malformed body, one of another type, and what is not there', async () => {
  await send(own, '{"a":');
  await send({ ...own, 'content-type': 'text/plain' });
  refuse('not-found', 'There is nothing like that here.');
  refuse('no-guest', 'Sign in first.');
  expect(read().map(({ what }) => what)).toEqual([...['request malformed', 'request wrong-type', 'request not-found']]);
});

it('counts what comes after the first within a minute, and begins again', async () => {
  for (let turn = 0; turn < 5_000; turn++) refuse('not-found', 'Nothing.');
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(read().slice(1)).toMatchObject([{ what: 'request not-found', more: 4_999 }]);
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(2);
  refuse('not-found', 'Nothing.');
  expect(lines).toHaveLength(3);
});
