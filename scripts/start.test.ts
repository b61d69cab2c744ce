import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));

/** Starts from another folder than the project's, and waits for the end. */
function start(env: Record<string, string>): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script],
      { cwd: tmpdir(), env: { ...process.env, ...env } },
      (_, out, error) => resolve({ code: child.exitCode ?? -1, printed: out + error }),
    );
  });
}

it('a port that is none ends the start with a sentence, before anything is prepared', async () => {
  const { code, printed } = await start({ PORT: 'three thousand' });
  expect(code).toBe(1);
  expect(printed.trim()).toBe('PORT is "three thousand", and must be a whole number from 0 to 65535.');
});

it('a taken port ends the start with a sentence, before anything is prepared', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, printed } = await start({ PORT: port, HOST: '127.0.0.1' });
  await new Promise((resolve) => holder.close(resolve));
  expect(code).toBe(1);
  expect(printed.trim()).toMatch(new RegExp(`^Port ${port} is taken by another program: .*PORT=\\d+ npm start\\.$`));
});
