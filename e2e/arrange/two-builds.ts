import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server as its reader meets it over a time in which it is updated. */
export interface TwoBuilds {
  origin: string;
  /** From now on the worker is that of another build. */
  update(): void;
  /** Whether the API answers; while it does not, what is read and built still does. */
  setApi(state: 'up' | 'down'): void;
  stop(): Promise<void>;
}

/** Stands before a server and passes on what it says, but for what a test changes. */
export async function standBefore(origin: string): Promise<TwoBuilds> {
  const change = { isUpdated: false, isDown: false };
  const answer = (asked: IncomingMessage, told: ServerResponse) => {
    if (change.isDown && asked.url?.startsWith('/api/practice')) return void told.writeHead(503).end();
    // As it is, and whole: neither packed nor "not modified".
    const headers = without(asked.headers, ['accept-encoding', 'if-none-match', 'if-modified-since']);
    const onward = request(new URL(asked.url ?? '/', origin), { method: asked.method, headers }, (reply) => {
      const isWorker = asked.url?.startsWith('/service-worker.js') ?? false;
      if (!isWorker || !change.isUpdated) {
        told.writeHead(reply.statusCode ?? 500, reply.headers);
        return void reply.pipe(told);
      }
      const others = without(reply.headers, ['content-length', 'etag']);
      told.writeHead(200, others);
      let script = '';
      reply.setEncoding('utf8').on('data', (part: string) => {
        script += part;
      });
      reply.on('end', () => told.end(renameBuild(script)));
    });
    onward.on('error', () => told.destroy());
    asked.pipe(onward);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    update() {
      change.isUpdated = true;
    },
    setApi(state) {
      change.isDown = state === 'down';
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The name of a build is the twelve hexadecimal digits that its caches carry. */
function renameBuild(script: string): string {
  const build = /["'`]([0-9a-f]{12})["'`]/.exec(script)?.[1];
  if (build === undefined) throw new Error('The worker names no build.');
  return script.replaceAll(build, '0123456789ab');
}

function without(headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
