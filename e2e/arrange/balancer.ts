import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One address before several servers. */
export interface Balancer {
  origin: string;
  /** How many requests each server was given. */
  given: number[];
  /** From now on all requests go to this server, or in turn to all. */
  sendTo(server: number | 'all'): void;
  stop(): Promise<void>;
}

/** Passes requests on in turn, as they are: the servers are asked for the balancer's own address. */
export async function balance(origins: readonly string[]): Promise<Balancer> {
  const given = origins.map(() => 0);
  let fixed: number | 'all' = 'all';
  let turn = 0;
  const server = createServer((asked, told) => {
    const at = fixed === 'all' ? turn++ % origins.length : fixed;
    given[at] = (given[at] ?? 0) + 1;
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? '/', origins[at]), { method, headers }, (reply) => {
      told.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(told);
    });
    onward.on('error', () => (told.headersSent ? told.destroy() : told.writeHead(502).end()));
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    given,
    sendTo(at) {
      fixed = at;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
