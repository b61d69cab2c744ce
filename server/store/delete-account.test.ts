import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commitImport } from '@/server/store/commit';
import { deleteAccount } from '@/server/store/delete-account';
import { change, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';
import { arrangeAccount, arrangeGroup } from '@/server/testing/arrange-accounts';

/** Words that stand nowhere else: wherever they are found, something of the account was left. */
const CANARY = [
  'canary-of-the-name',
  'canary-of-the-note',
  'canary-of-the-comment',
  'canary-of-the-draft',
  'canary-of-free-text',
];

type Arranged = Awaited<ReturnType<typeof scratchStore>>;

async function somebody(store: Arranged) {
  const member = await arrangeAccount(store, { name: 'canary-of-the-name' });
  const other = await arrangeAccount(store, { name: 'Ben' });
  const groupId = await arrangeGroup(store, { owner: other, instructors: [member] });
  await arrangeGroup(store, { owner: member }, 'canary-of-the-name');
  const { userId, learnerId } = member;
  const row = (id: string, itemId: string, minute: number) =>
    reviewRow({ id, issuedId: `of ${id}`, itemId, answeredAt: NOON + minute * 60_000 });
  const reviews = [
    row('one', 'a', 1),
    row('two', 'a', 2),
    {
      ...row('three', 'b', 3),
      form: 'recall' as const,
      response: { kind: 'recall' as const, text: 'canary-of-free-text' },
    },
    { ...row('four', 'c', 4), origin: 'pack' as const },
  ];
  expect(
    await commitImport(store, {
      ...{ learner: change({ id: learnerId }), reviews, memories: [] },
      marks: [
        {
          itemId: 'a',
          flagged: true,
          suspended: false,
          buriedUntil: null,
          note: 'canary-of-the-note',
          changedAt: NOON,
        },
      ],
    }),
  ).toBe('committed');
  await store.db.report.create({
    data: {
      ...{ id: 'r', learnerId, reviewId: 'one', itemId: 'a', version: 'v', seed: '1', response: '{}' },
      ...{ comment: 'canary-of-the-comment', createdAt: BigInt(NOON) },
    },
  });
  await store.db.deck.create({
    data: {
      ...{ id: 'd', groupId, name: 'deck', createdBy: userId, createdAt: BigInt(NOON) },
      revisions: { create: { number: 1, text: 'kept by the group', authorId: userId, createdAt: BigInt(NOON) } },
      drafts: { create: { userId, text: 'canary-of-the-draft', base: 1, changedAt: BigInt(NOON) } },
    },
  });
  await store.db.session.create({
    data: { id: 's', token: `token of ${userId}`, userId, expiresAt: new Date(NOON), updatedAt: new Date(NOON) },
  });
  await store.db.mail.create({
    data: {
      id: 'm',
      recipient: `${userId}@example.test`,
      subject: 'Hello',
      body: 'canary-of-the-name',
      createdAt: BigInt(NOON),
    },
  });
  return { member, other, groupId };
}

/** Every value of every table, as text. */
async function everything({ db, kind }: Arranged): Promise<string> {
  const names =
    kind === 'sqlite'
      ? await db.$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      : await db.$queryRawUnsafe<{ name: string }[]>(
          `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
        );
  expect(names.length).toBeGreaterThan(25);
  const tables = await Promise.all(names.map(({ name }) => db.$queryRawUnsafe(`SELECT * FROM "${name}"`)));
  return JSON.stringify(tables, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}

describe.each(KINDS)('an account that is deleted on %s', (kind) => {
  it('leaves no trace but answers that name nobody', async () => {
    const store = await scratchStore(kind);
    const { member, other, groupId } = await somebody(store);
    const traces = [...CANARY, member.userId, member.learnerId];
    const before = await everything(store);
    for (const trace of traces) expect(before).toContain(trace);

    expect(await deleteAccount(store, member.userId)).toEqual({ status: 'deleted', learnerId: member.learnerId });

    const after = await everything(store);
    for (const trace of traces) expect(after).not.toContain(trace);
    expect(after).toContain('kept by the group');
    expect(after).toContain(other.userId);
    expect(await store.db.group.findMany({ select: { id: true } })).toEqual([{ id: groupId }]);
    const past = await store.db.pastAnswer.findMany({ orderBy: [{ groupId: 'asc' }, { itemId: 'asc' }] });
    expect(
      past.map(({ itemId, groupId: of, response }) => [of === null ? 'site' : of, itemId, response === null]).sort(),
    ).toEqual(
      [
        ...['site', groupId].flatMap((of) => [
          [of, 'a', false],
          [of, 'b', true],
        ]),
      ].sort(),
    );
    expect(await deleteAccount(store, member.userId)).toEqual({ status: 'no account' });
  });

  it('hands its groups over first, where others belong to them', async () => {
    const store = await scratchStore(kind);
    const owner = await arrangeAccount(store);
    const learner = await arrangeAccount(store);
    const groupId = await arrangeGroup(store, { owner, learners: [learner] }, 'Evening class');
    expect(await deleteAccount(store, owner.userId)).toEqual({
      status: 'sole owner',
      groups: [{ id: groupId, name: 'Evening class' }],
    });
    expect(await store.db.user.count()).toBe(2);
  });
});

it('is gone from the bytes of the SQLite file and its log as well', async () => {
  const store = await scratchStore('sqlite');
  const { member } = await somebody(store);
  const { path } = store.database;
  if (path === null) throw new Error('A SQLite database is a file.');
  const bytes = () => ['', '-wal'].map((end) => readFileSync(path + end).toString('latin1')).join();
  const traces = [...CANARY, member.userId, member.learnerId];
  for (const trace of traces) expect(bytes()).toContain(trace);
  await deleteAccount(store, member.userId);
  for (const trace of traces) expect(bytes()).not.toContain(trace);
});
