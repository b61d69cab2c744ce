import { describe, expect, it, vi } from 'vitest';
import { beginAttempt } from '../groups/begin-attempt';
import { finishAttempt } from '../groups/own-attempt';
import { arrangeAssignment, classroomOn, HOUR } from '../groups/testing/arrange';
import { deliverMail } from '../mail/deliver';
import { mailServer } from '../mail/testing/mail-server';
import { openTransport } from '../mail/transport';
import { forgetProcessWide } from '../process-wide';
import { readNotices } from '../store/notices';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeGroup } from '../testing/arrange-accounts';
import { remind } from './remind';

describe.each(KINDS)('reminders on %s', (kind) => {
  it('tell each learner once what is new, then once what is due within a day, also when many processes try at once', async () => {
    const store = await scratchStore(kind);
    const owner = await arrangeAccount(store);
    const learner = await arrangeAccount(store, { digest: true });
    const blocked = await arrangeAccount(store, { digest: true, blockedAt: NOON });
    const groupId = await arrangeGroup(store, { owner, learners: [learner, blocked] });
    await arrangeAssignment(store, { groupId, dueAt: NOON + 48 * HOUR });
    await arrangeAssignment(store, { groupId, title: 'Later', opensAt: NOON + HOUR, dueAt: null });
    await arrangeAssignment(store, { groupId, title: 'Withdrawn', withdrawnAt: NOON });
    const many = (now: number) => Promise.all(Array.from({ length: 8 }, () => remind(store, now)));
    const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
    expect(sum(await many(NOON))).toBe(1);
    expect(sum(await many(NOON + 23 * HOUR))).toBe(1);
    expect(sum(await many(NOON + 24 * HOUR))).toBe(1);
    expect(await remind(store, NOON + 25 * HOUR)).toBe(0);
    const notices = await readNotices(store, learner.userId, 10);
    expect(notices.map(({ kind: what, about }) => [what, (about as { title: string }).title])).toEqual([
      ['assignment-due', 'Pears'],
      ['assignment-new', 'Later'],
      ['assignment-new', 'Pears'],
    ]);
    const letters = await store.db.mail.findMany({ orderBy: { createdAt: 'asc' } });
    expect(letters.map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [`${learner.userId}@example.test`, 'New assignment: Pears'],
      [`${learner.userId}@example.test`, 'New assignment: Later'],
      [`${learner.userId}@example.test`, 'Due within a day: Pears'],
    ]);
    expect(await readNotices(store, owner.userId, 10)).toEqual([]);
  });

  it('arrive as letters, once each, and say where they are switched off', async () => {
    const store = await scratchStore(kind);
    const [owner, learner] = [await arrangeAccount(store), await arrangeAccount(store, { digest: true })];
    const groupId = await arrangeGroup(store, { owner, learners: [learner] });
    const { id } = await arrangeAssignment(store, { groupId, opensAt: NOON, dueAt: NOON + 48 * HOUR });
    const { url, received } = await mailServer();
    const transport = openTransport({ url, from: 'checkpoint@mail.example' });
    vi.stubEnv('PUBLIC_URL', 'https://learn.example');
    forgetProcessWide('env');
    for (const now of [NOON - HOUR, NOON, NOON + HOUR, NOON + 25 * HOUR, NOON + 26 * HOUR, NOON + 49 * HOUR]) {
      await remind(store, now);
      await deliverMail(store, { transport, now });
    }
    vi.unstubAllEnvs();
    forgetProcessWide('env');
    const told = received.map((letter) => letter.match(/^Subject: (.*)$/m)?.[1]?.trim());
    expect(told).toEqual(['New assignment: Pears', 'Due within a day: Pears']);
    for (const letter of received) {
      expect(letter).toContain(`To: ${learner.userId}@example.test`);
      expect(letter.replaceAll('=\r\n', '')).toContain(`https://learn.example/groups/${groupId}/assignments/${id}`);
      expect(letter).toContain('https://learn.example/account');
    }
    expect(await store.db.mail.count()).toBe(0);

    for (const [title, data] of [
      ['Figs', { emailVerified: false }],
      ['Apples', { emailVerified: true, digest: false }],
    ] as const) {
      await store.db.user.update({ where: { id: learner.userId }, data });
      await arrangeAssignment(store, { groupId, title, opensAt: NOON });
      expect(await remind(store, NOON + HOUR)).toBe(1);
      expect(await store.db.mail.count(), title).toBe(0);
    }
  });

  it('leave in peace who is done, and write to nobody who does not want it', async () => {
    const store = await scratchStore(kind);
    const { groupId, learner, fellow } = await arrangeClass(store);
    const { id } = await arrangeAssignment(store, { groupId, dueAt: NOON + HOUR, opensAt: NOON - 200 * HOUR });
    const room = classroomOn(store);
    const begun = await beginAttempt(room, learner, { groupId, id, now: NOON });
    if (begun.status !== 'allowed' || begun.kind !== 'set') throw new Error(begun.status);
    await finishAttempt(room, learner, { attemptId: begun.attemptId, now: NOON });
    expect(await remind(store, NOON)).toBe(1);
    expect(await readNotices(store, learner.userId, 10)).toEqual([]);
    expect(await readNotices(store, fellow.userId, 10)).toMatchObject([{ kind: 'assignment-due' }]);
    expect(await store.db.mail.count()).toBe(0);
  });
});
