import { beforeAll, beforeEach, expect, it } from 'vitest';
import { arrangeStore, MINUTE, NOW } from '../practice/testing/arrange';
import type { Store } from '../store/open-store';
import { deliverMail } from './deliver';
import { postbox, queueMail } from './send';
import { mailServer } from './testing/mail-server';
import { openTransport } from './transport';

let store: Store;
beforeAll(async () => {
  store = await arrangeStore();
});
beforeEach(async () => {
  await store.db.mail.deleteMany();
});

const letter = { recipient: 'ann@mail.example', subject: 'A new password', body: 'Follow\nhttps://x.example/ü.' };

it('sends by SMTP what waits, and keeps nothing of it', async () => {
  const { url, received } = await mailServer();
  await queueMail(store, { ...letter, subject: 'A new\r\nBcc: eve@mail.example', now: NOW });
  const transport = openTransport({ url, from: 'Checkpoint <checkpoint@mail.example>' });
  expect(await deliverMail(store, { transport, now: NOW })).toEqual({ sent: 1, putOff: 0, givenUp: 0 });
  expect(received[0]).toMatch(/^From: Checkpoint <checkpoint@mail.example>/m);
  expect(received[0]).toMatch(/^To: ann@mail.example/m);
  expect(received[0]).toMatch(/^Subject: A new Bcc: eve@mail.example/m);
  expect(received[0]).not.toMatch(/^Bcc/m);
  expect(await store.db.mail.count()).toBe(0);
});

it('tries again later and later what cannot be sent, and gives it up after a day', async () => {
  let refuses = true;
  const { url, received } = await mailServer(() => refuses);
  const transport = openTransport({ url, from: 'checkpoint@mail.example' });
  const told: string[] = [];
  const deliver = (now: number) => deliverMail(store, { transport, now, log: (text) => told.push(text) });
  await queueMail(store, { ...letter, now: NOW });
  expect(await deliver(NOW)).toMatchObject({ putOff: 1 });
  expect(await deliver(NOW + MINUTE - 1)).toEqual({ sent: 0, putOff: 0, givenUp: 0 });
  expect(await deliver(NOW + MINUTE)).toMatchObject({ putOff: 1 });
  let now = NOW + MINUTE;
  let last = { givenUp: 0 };
  while (last.givenUp === 0 && now < NOW + 240 * 60 * MINUTE) {
    now += 12 * 60 * MINUTE;
    last = await deliver(now);
  }
  expect(told.at(-1)).toMatch(/try 8, given up.*No such mailbox/);
  refuses = false;
  await queueMail(store, { ...letter, now });
  expect(await deliver(now)).toMatchObject({ sent: 1 });
  expect(received).toHaveLength(1);
});

it('writes letters to the log where no way out is set', async () => {
  const lines: string[] = [];
  const transport = openTransport(null, (text) => lines.push(text));
  await queueMail(store, { ...letter, now: NOW });
  await deliverMail(store, { transport, now: NOW });
  expect(lines).toEqual([`A letter to ann@mail.example: A new password\n${letter.body}\n`]);
});

it('wakes whoever sends as soon as a letter waits', async () => {
  let woken = 0;
  postbox().wake = () => {
    woken++;
  };
  await queueMail(store, { ...letter, now: NOW });
  expect(woken).toBe(1);
});
