import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { expect, test } from '../test';

const guide = readFileSync('docs/self-hosting.md', 'utf8');
const recipe = /```caddy lan\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
const NAME = 'checkpoint.lan';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

interface Told {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

function ask(options: RequestOptions, body?: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', servername: NAME, agent: false, ...options }, (reply) => {
      reply.resume().once('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers }));
    });
    sent.once('error', reject).end(body);
  });
}

test('the recipe for a LAN serves over HTTPS, with a certificate that its own root vouches for', async () => {
  test.skip(spawnSync('caddy', ['version']).status !== 0, 'caddy is not installed');
  expect(recipe).toContain(NAME);
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const [port, plainPort] = [await freePort(), await freePort()];
  const publicUrl = `https://${NAME}:${port}`;
  const server = await startServer(data.path, 'e2e/banks/small', { PUBLIC_URL: publicUrl });
  // As in the guide but for ports that anybody may open, and the root that this test alone trusts.
  const file = join(data.path, 'Caddyfile');
  const site = recipe.replace('127.0.0.1:3000', new URL(server.origin).host.replace('localhost', '127.0.0.1'));
  const globals = `{\n\thttps_port ${port}\n\thttp_port ${plainPort}\n\tadmin off\n\tskip_install_trust\n}\n`;
  writeFileSync(file, globals + site);
  const env = { ...process.env, XDG_DATA_HOME: data.path, XDG_CONFIG_HOME: data.path, HOME: data.path };
  const caddy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' });
  const root = join(data.path, 'caddy/pki/authorities/local/root.crt');
  const host = `${NAME}:${port}`;
  const reach = async () => {
    const ca = readFileSync(root);
    return (await ask({ port, ca, path: '/api/health', headers: { host } })).status;
  };
  await expect.poll(() => reach().catch(() => 0)).toBe(200);

  const ca = readFileSync(root);
  const page = await ask({ port, ca, path: '/practice', headers: { host } });
  expect(page.headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
  const begin = (origin: string) =>
    ask(
      {
        port,
        ca,
        path: '/api/practice/next',
        method: 'POST',
        headers: { host, origin, 'content-type': 'application/json' },
      },
      '{}',
    );
  const begun = await begin(publicUrl);
  expect(begun.status).toBe(200);
  expect(String(begun.headers['set-cookie'])).toMatch(/^__Host-checkpoint-guest=[^;]+; .*Path=\/.*Secure/);
  expect((await begin(`http://${NAME}:${port}`)).status).toBe(403);
  await expect(ask({ port, path: '/', headers: { host } })).rejects.toThrow(/certificate|issuer/);

  caddy.kill('SIGTERM');
  await once(caddy, 'exit');
  await server.stop();
  await data.remove();
});
