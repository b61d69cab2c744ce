// The production server: serves what was built on HOST:PORT until SIGINT or SIGTERM, then drains. Imported by start.mjs, or run alone.
import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import next from 'next';
import { keepBaseHeaders } from './base-headers.mjs';
import { root } from './root.mjs';

const DRAIN_LIMIT_MS = 10_000;

// Compiling a large bank leaves far more garbage than bank: the heap may grow by this much between collections, not to a multiple.
setFlagsFromString('--heap-growing-percent=20');
process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST || '127.0.0.1';
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

const app = next({ dev: false, dir: root, hostname, port });
// server/start.ts calls this when settings, bank and database are right, and ends the process when they are not. Next does not wait for it.
const started = new Promise((resolve) => {
  globalThis[Symbol.for('checkpoint.started')] = resolve;
});
await app.prepare();
await started;
const handle = app.getRequestHandler();

/**
 * The address that a request came from, for limits of tries. What is forwarded is believed only where a proxy is in front, which PUBLIC_URL says, and then
 * the last one named: the proxy wrote it, whatever the client wrote before.
 */
function addressOf({ headers, socket }) {
  const own = socket.remoteAddress ?? 'unknown';
  if (!process.env.PUBLIC_URL?.trim()) return own;
  return (
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      .trim() || own
  );
}

let draining = false;
const server = createServer((request, response) => {
  if (draining) response.setHeader('connection', 'close');
  request.headers['x-forwarded-for'] = addressOf(request);
  keepBaseHeaders(request, response, process.env.PUBLIC_URL);
  // All of it is small enough to be sent whole, which a server may always do; Next breaks at a part that is not there.
  delete request.headers.range;
  // An address with a host in it, as to a proxy, or none: Next would lead to that host, or break.
  if (!request.url.startsWith('/')) return void response.writeHead(400).end();
  // Nobody is sent back what was asked, and Next knows no such method.
  if (request.method === 'TRACE') response.writeHead(405, { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE' }).end();
  else handle(request, response);
});

server.once('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: set PORT to another one.`
      : `The server could not start: ${error.message}`,
  );
  process.exit(1);
});

server.listen(port, hostname, () => {
  const shown = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(hostname) ? 'localhost' : hostname;
  const origin = `http://${shown}:${server.address().port}`;
  console.log(`Checkpoint is at ${origin} (Ctrl+C stops it)`);
  // Left here by server/start.ts, for links in letters and in the log.
  Promise.resolve(globalThis[Symbol.for('checkpoint.listens')]?.(origin)).catch(console.error);
});

async function drain() {
  draining = true;
  const closed = new Promise((resolve) => server.close(resolve));
  // A kept-alive connection that falls idle now has nothing to wait for.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => {
    console.error(`Requests were still open after ${DRAIN_LIMIT_MS / 1000} s and were cut off.`);
    server.closeAllConnections();
  }, DRAIN_LIMIT_MS);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
  await app.close();
  // Left here by server/start.ts, which this plain JavaScript cannot import: closes the database.
  await globalThis[Symbol.for('checkpoint.stop')]?.();
}

// Ctrl+C in a terminal arrives twice, from the terminal and from npm; only another one later means "at once".
const ECHO_MS = 1_000;
let stoppedAt = 0;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (draining && performance.now() - stoppedAt < ECHO_MS) return;
    if (draining) process.exit(1);
    stoppedAt = performance.now();
    console.log('Stopping: open requests are finished first.');
    drain().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
