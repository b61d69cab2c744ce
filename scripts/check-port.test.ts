import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { portProblem } from './check-port.mjs';

it.each(['abc', '-1', '65536', '3000.5', ' 3000', '1e3'])('PORT=%s is no port', async (port) => {
  expect(await portProblem(port, '127.0.0.1')).toContain(`"${port}"`);
});

it('a free port has no problem', async () => {
  expect(await portProblem('0', '127.0.0.1')).toBeNull();
});

it('a taken port is named, and another one proposed', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await portProblem(String(port), '127.0.0.1')).toMatch(new RegExp(`Port ${port} is taken.*PORT=`));
  await new Promise((resolve) => holder.close(resolve));
});

it('an address of another computer is refused', async () => {
  expect(await portProblem('0', '192.0.2.1')).toContain('192.0.2.1');
});
