import { afterEach, expect, it, vi } from 'vitest';
import { importFile } from './import-file';

afterEach(() => vi.unstubAllGlobals());

function stub(status: number, body: unknown): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}
const file = (content: string) => ({ text: async () => content });

it('makes a new browser a guest before it imports', async () => {
  const asked = stub(200, { added: 3, known: 1, beside: 2 });
  expect(await importFile(file('{"format":"checkpoint/1"}'), false)).toEqual({
    name: 'imported',
    added: 3,
    known: 1,
    beside: 2,
  });
  expect(asked).toEqual(['/api/practice/next', '/api/me/import']);
  asked.length = 0;
  await importFile(file('{"format":"checkpoint/1"}'), true);
  expect(asked).toEqual(['/api/me/import']);
});

it('tells what the server objects to', async () => {
  stub(400, { error: 'malformed', message: 'The body is malformed.' });
  expect(await importFile(file('{"format":"checkpoint/1"}'), true)).toEqual({
    name: 'failed',
    message: 'The body is malformed. Nothing was changed.',
  });
});

it.each(['a,b', 'null', '3', '{}', '{"format":"other/1"}'])('sends nothing that is no export: %s', async (content) => {
  const asked = stub(200, {});
  expect((await importFile(file(content), true)).name).toBe('failed');
  expect(asked).toEqual([]);
});
