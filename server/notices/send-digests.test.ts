import { describe, expect, it } from 'vitest';
import { createAssignment } from '../store/assignments';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeGroup } from '../testing/arrange-accounts';
import { sendDigests } from './send-digests';
import { writeDigest } from './write-digest';

const HOUR = 3_600_000;
/** 09:00 in Berlin. */
const MONDAY = Date.UTC(2026, 10, 23, 8);

const memory = (learnerId: string, itemId: string, dueAt: number) => ({
  ...{ learnerId, itemId, stability: 3, difficulty: 5, state: 'review', step: 0, dueAt: BigInt(dueAt) },
  ...{ lastReviewedAt: BigInt(MONDAY - 72 * HOUR), scheduledDays: 3, reps: 1, lapses: 0 },
});

describe.each(KINDS)('the weekly letter on %s', (kind) => {
  it('says what waits, on Monday morning, once, to those who want it', async () => {
    const store = await scratchStore(kind);
    const owner = await arrangeAccount(store);
    const ann = await arrangeAccount(store, { digest: true, timeZone: 'Europe/Berlin' });
    const ben = await arrangeAccount(store, { name: 'Ben' });
    const idle = await arrangeAccount(store, { name: 'Idle', digest: true });
    const far = await arrangeAccount(store, { name: 'Far', digest: true, timeZone: 'Pacific/Honolulu' });
    const groupId = await arrangeGroup(store, { owner, learners: [ann, ben, far] });
    await createAssignment(store, {
      ...{ id: 'x', groupId, title: 'Pears', kind: 'set', content: 'topics=pear', questions: 2, mode: 'tutor' },
      ...{
        opensAt: MONDAY - HOUR,
        dueAt: MONDAY + 48 * HOUR,
        attempts: null,
        createdBy: 'o',
        createdAt: MONDAY - HOUR,
      },
    });
    const day = 24 * HOUR;
    await store.db.memory.createMany({
      data: [
        memory(ann.learnerId, 'past', MONDAY - day),
        memory(ann.learnerId, 'friday', MONDAY + 4 * day),
        memory(ann.learnerId, 'aside', MONDAY),
        memory(ann.learnerId, 'next-week', MONDAY + 9 * day),
      ],
    });
    await store.db.mark.create({
      data: { learnerId: ann.learnerId, itemId: 'aside', suspended: true, note: '', changedAt: 1n },
    });
    expect(await sendDigests(store, MONDAY - 4 * HOUR)).toBe(0);
    const sent = await Promise.all([sendDigests(store, MONDAY), sendDigests(store, MONDAY)]);
    expect(sent[0] + sent[1]).toBe(1);
    expect(await sendDigests(store, MONDAY + HOUR)).toBe(0);
    const letters = await store.db.mail.findMany({ select: { recipient: true, body: true } });
    expect(letters.map(({ recipient }) => recipient)).toEqual([`${ann.userId}@example.test`]);
    expect(letters[0]?.body).toContain('2 rules are due until Sunday, and you planned 140 minutes.');
    expect(letters[0]?.body).toContain('- Pears (Evening class), due Wednesday');
    // Monday has come there too.
    expect(await sendDigests(store, MONDAY + 10 * HOUR)).toBe(1);
    expect(await sendDigests(store, MONDAY + 7 * 24 * HOUR)).toBe(1);
    expect(await store.db.mail.count({ where: { recipient: `${idle.userId}@example.test` } })).toBe(0);
  });
});

it('is not written where nothing waits', () => {
  const week = { name: 'Ann', due: 0, minutes: 140, assignments: [], timeZone: 'UTC', origin: null };
  expect(writeDigest(week)).toBeNull();
  expect(writeDigest({ ...week, due: 1, origin: 'https://checkpoint.example' })?.body).toContain(
    'One rule is due until Sunday, and you planned 140 minutes.\n\nhttps://checkpoint.example/practice\n',
  );
});
