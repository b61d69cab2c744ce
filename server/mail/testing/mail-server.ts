import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail server of a test's own that keeps what it takes in, or refuses all; gone when the test is over. */
export async function mailServer(refuses = () => false): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => done(refuses() ? new Error('No such mailbox') : null),
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const { server: socket } = server;
  server.listen(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void server.close());
  const address = socket.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return { url: `smtp://127.0.0.1:${address.port}`, received };
}
