import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deleteAccount } from '@/server/store/delete-account';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';
import { CANARY, somebody, TRIED } from '@/server/store/testing/somebody';
import { arrangeAccount, arrangeGroup } from '@/server/testing/arrange-accounts';

/** Tables that hold nothing of anybody, and why. Every other one must hold something of the account before it is deleted. */
const OF_NOBODY: Record<string, string> = {
  ItemVersion: 'what items said',
  Setting: 'what processes agree on',
  PastAnswer: 'what is left of those who are gone',
};

const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{/gm)].map(
  ([, name = '']) => name,
);

const triesOf = () => [TRIED];

type Arranged = Awaited<ReturnType<typeof scratchStore>>;

/** Every value of every table, as text, by table. */
async function everything({ db, kind }: Arranged): Promise<Map<string, string>> {
  const names =
    kind === 'sqlite'
      ? await db.$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      : await db.$queryRawUnsafe<{ name: string }[]>(
          `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
        );
  const tables = new Map<string, string>();
  for (const { name } of names) {
    const rows = await db.$queryRawUnsafe(`SELECT * FROM "${name}"`);
    tables.set(
      name,
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
    );
  }
  return tables;
}

/** Whatever leads to the account: words planted, its ids and address, and what keys of tries are made of. */
const tracesOf = ({ member: { userId, learnerId }, email }: Awaited<ReturnType<typeof somebody>>) => [
  ...[CANARY, userId, learnerId, email, TRIED],
];

describe.each(KINDS)('an account that is deleted on %s', (kind) => {
  it('leaves no trace but answers that name nobody', async () => {
    const store = await scratchStore(kind);
    const arranged = await somebody(store);
    const { member, other, groupId } = arranged;
    const traces = tracesOf(arranged);
    const holds = (text: string | undefined) => traces.filter((trace) => text?.includes(trace));
    const before = await everything(store);
    expect([...before.keys()].filter((name) => !name.startsWith('_')).sort()).toEqual(models.toSorted());
    for (const name of models.filter((one) => !(one in OF_NOBODY)))
      expect(holds(before.get(name)), `${name}: plant something there, or say in OF_NOBODY why not`).not.toEqual([]);

    expect(await deleteAccount(store, member.userId, { triesOf })).toEqual({
      ...{ status: 'deleted', learnerId: member.learnerId },
    });

    const after = await everything(store);
    for (const [name, text] of after) expect(holds(text), name).toEqual([]);
    expect(after.get('Revision')).toContain('kept by the group');
    expect(after.get('User')).toContain(other.userId);
    expect(after.get('Throttle')).toContain('answers somebody else');
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
  const arranged = await somebody(store);
  const { path } = store.database;
  if (path === null) throw new Error('A SQLite database is a file.');
  const bytes = () => ['', '-wal'].map((end) => readFileSync(path + end).toString('latin1')).join();
  const traces = tracesOf(arranged);
  for (const trace of traces) expect(bytes()).toContain(trace);
  await deleteAccount(store, arranged.member.userId, { triesOf });
  for (const trace of traces) expect(bytes()).not.toContain(trace);
});
