import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { withStatementCache } from '@/server/store/statement-cache';

it('prepares a statement once, runs it with any arguments, and forgets what has been idle longest', () => {
  const db = new Database(':memory:');
  let prepared = 0;
  const counting = Object.create(db, {
    prepare: {
      value: (sql: string) => {
        prepared++;
        return db.prepare(sql);
      },
    },
  });
  const cache = withStatementCache(counting);
  cache.exec('CREATE TABLE t (a INTEGER, b TEXT)');
  const insert = (a: number, b: string) => cache.prepare('INSERT INTO t VALUES (?, ?)').bind([a, b]).run();
  expect([insert(1, 'x').changes, insert(2, 'y').changes]).toEqual([1, 1]);
  const select = (a: number) => cache.prepare('SELECT b FROM t WHERE a = ?').bind([a]);
  expect([select(1).raw().all(), select(2).raw().all(), select(3).raw().all()]).toEqual([[['x']], [['y']], []]);
  expect(
    select(1)
      .columns()
      .map(({ name, type }) => [name, type]),
  ).toEqual([['b', 'TEXT']]);
  expect(prepared).toBe(2);

  for (let i = 0; i < 499; i++) cache.prepare(`SELECT ${i}`);
  expect(prepared).toBe(501);
  select(1);
  expect(prepared).toBe(501);
  insert(3, 'z');
  expect(prepared).toBe(502);
  db.close();
});
