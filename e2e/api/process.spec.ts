import { cp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { answerTo, guestOf, nextQuestion } from '../arrange/guest';
import { prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { expect, test } from '../test';

const TOPICS = ['algorithm-settings.md', 'securing-training-jobs.md', 'spot-and-warm-pools.md'];

test('a bank with errors is not served, and every error is printed', async () => {
  const [data, bank] = [await temporaryFolder(), await temporaryFolder()];
  await prepareDatabase(data.path);
  await writeFile(
    join(bank.path, 'one.md'),
    '# One\n\n| Scenario | Answer |\n| --- | --- |\n| A shop sells. | X | Y |\n',
  );
  await writeFile(join(bank.path, 'two.md'), 'No title, no table.\n');
  const refusal = await startServer(data.path, bank.path).catch((error: unknown) => String(error));
  expect(refusal).toContain('ended with code 1');
  expect(refusal).toMatch(/one\.md:\d+:\d+ [a-z-]+ .+/);
  expect(refusal).toMatch(/two\.md:\d+:\d+ [a-z-]+ .+/);
  expect(refusal).not.toContain('http://');
  await Promise.all([data.remove(), bank.remove()]);
});

test('a request that is open at SIGTERM is answered, and what was asked before is judged as it was shown, though its topic left the bank', async () => {
  const [data, bank] = [await temporaryFolder(), await temporaryFolder()];
  await prepareDatabase(data.path);
  // Each start reads the bank: a few topics are enough.
  for (const topic of TOPICS) await cp(join('content', topic), join(bank.path, topic));
  const before = await startServer(data.path, bank.path);
  const guest = guestOf(() => origin);
  let origin = before.origin;
  const question = await nextQuestion(guest);

  const { host, port } = new URL(origin);
  const socket = connect(Number(port), '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    heard += chunk;
  });
  const head = ['POST /api/practice/next HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`];
  // The body is announced and half sent; the server says "100 Continue" when it has taken the request up.
  const fields = ['Content-Type: application/json', 'Content-Length: 2', 'Expect: 100-continue', '', '{'];
  socket.write([...head, ...fields].join('\r\n'));
  await expect.poll(() => heard).toContain('100 Continue');
  const stopped = before.stop();
  await expect.poll(() => before.printed()).toContain('Stopping');
  socket.write('}');
  expect(await stopped).toBe(0);
  await expect.poll(() => heard).toContain('HTTP/1.1 200 OK');

  await rm(join(bank.path, `${question.topic.id}.md`));
  const after = await startServer(data.path, bank.path);
  origin = after.origin;
  const { results, next } = await guest.answers({ answers: [answerTo(question)], next: true });
  expect(results).toMatchObject([{ status: 'accepted' }]);
  expect(next).toMatchObject({ topic: { id: expect.not.stringMatching(`^${question.topic.id}$`) } });
  expect((await guest.export()).memories).toHaveLength(1);
  expect(await after.stop()).toBe(0);
  await Promise.all([data.remove(), bank.remove()]);
});
