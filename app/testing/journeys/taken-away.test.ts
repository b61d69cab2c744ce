import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '@/server/account/write-csv';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { CANARY, somebody } from '@/server/store/testing/somebody';
import { bearer, sessionCookie } from '../matrix/people';
import { serveAnew } from '../serve-anew';
import { type Caller, caller } from './caller';

/** All that stands in a value and is no list and no record, each with what it is called. */
function leavesOf(value: unknown, name = ''): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, name));
  if (typeof value !== 'object') return [`${name} ${value}`];
  return Object.entries(value).flatMap(([own, one]) => leavesOf(one, own));
}

/** The same of a table, by its columns and by what stands in cells that hold lists and records. */
function leavesOfTable(text: string): string[] {
  const lines = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const cells = lines.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
  const width = 1 + lines.findIndex(([, , , end]) => end !== ',');
  return cells.slice(width).flatMap((cell, at) => {
    const name = cells[at % width] ?? '';
    return /^[[{]/.test(cell) ? leavesOf(JSON.parse(cell), name) : [`${name} ${cell.replace(/^'/, '')}`];
  });
}

describe.each(KINDS)('what somebody takes away on %s', (kind) => {
  let store: Store;
  let ask: Caller;
  let userId: string;
  beforeEach(async () => {
    store = await serveAnew(kind);
    const { member } = await somebody(store);
    userId = member.userId;
    await store.db.mock.updateMany({ data: { endedAt: 2n, endedBy: 'learner' } });
    ask = caller({ cookie: await sessionCookie(store, userId) });
  });
  afterEach(() => store.close());

  const planted = (text: string) => [...new Set(text.match(new RegExp(`${CANARY}[a-z-]+`, 'g')))].sort();

  // Planted beside it are what signs in, such as tokens, keys and codes, and letters that wait to be sent.
  it('is all that was planted, but what signs in', async () => {
    const text = JSON.stringify((await ask('GET /api/me/export')).body);
    const all = ['name', 'group', 'free-text', 'note', 'comment', 'mock', 'address', 'device', 'passkey', 'program'];
    expect(planted(text)).toEqual([...all, 'notice', 'draft'].map((one) => CANARY + one).sort());
    expect(JSON.parse(text)).toMatchObject({
      account: { signsInBy: [{ way: 'oidc' }], attempts: [{ group: 'Evening class', assignment: 'Kept', number: 1 }] },
    });
  });

  it('tells a program that holds a token nothing of where its owner signs in', async () => {
    const program = caller({ authorization: await bearer(store, userId) });
    const { account } = (await program('GET /api/me/export')).body as { account: { devices: unknown; name: string } };
    expect(account).toMatchObject({ name: `${CANARY}name`, devices: [] });
    const table = await program('GET /api/me/export/[table]', { params: { table: 'devices' } });
    expect(table.body).toBe('userAgent,ipAddress,signedInAt,lastSeenAt\r\n');
  });

  it('is all in tables, too', async () => {
    const { format: _, ...file } = (await ask('GET /api/me/export')).body as Record<string, unknown>;
    const inTables = new Set<string>();
    for (const table of Object.keys(TABLES)) {
      const { status, body } = await ask('GET /api/me/export/[table]', { params: { table } });
      expect(status, table).toBe(200);
      expect(String(body).split('\r\n')[1], `${table} has a row`).not.toBe('');
      for (const leaf of leavesOfTable(String(body))) inTables.add(leaf);
    }
    expect(leavesOf(file).filter((leaf) => !inTables.has(leaf))).toEqual([]);
    expect((await ask('GET /api/me/export/[table]', { params: { table: 'secrets' } })).status).toBe(404);
  });
});
