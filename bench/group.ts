import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Bank } from '@/domain/bank/bank';
import { viewBank } from '@/domain/progress/bank-view';
import { generate } from '@/domain/question/generate';
import type { Actor } from '@/server/auth/actor';
import { readBank } from '@/server/bank';
import type { Insight } from '@/server/insight/insight';
import { readConfusions } from '@/server/insight/read-confusions';
import { readItems } from '@/server/insight/read-items';
import { readMastery } from '@/server/insight/read-mastery';
import { readNextSession } from '@/server/insight/read-next-session';
import { readPeople } from '@/server/insight/read-people';
import { openStore } from '@/server/store/open-store';
import { streamOf } from './schedule/random';
import { listenToSqlite } from './sent-statements';
import { migratedFolder } from './server';
import { median, printTable } from './table';

const LEARNERS = 200;
const ANSWERS = 2_000;
const ITEMS = 400;
const DAYS = 200;
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 21, 12);
const ROUNDS = 11;
const GOAL_MS = 500;
/** Learners who answer between two looks at the page. */
const BUSY = 10;

/**
 * The pages of an instructor whose group has 200 learners with 2,000 answers each, from SQLite: read for the first time, and again after some of the learners
 * answered. Then how the database found the rows.
 */
export async function benchGroup(): Promise<void> {
  const bank = readBank();
  const { folder, remove } = migratedFolder();
  const path = join(folder, 'checkpoint.db');
  try {
    const client = new Database(path);
    fill(client, bank);
    const store = await openStore(`file:${path}`);
    const fresh = (): Insight => ({ store, bank, view: viewBank(bank, 'MLA-C01'), kept: new Map() });
    const sent = listenToSqlite();
    const first = await timesOf(fresh, 3, client);
    sent.stop();
    const kept = fresh();
    const again = await timesOf(() => kept, ROUNDS, client);
    await store.close();
    printTable([
      [
        `${LEARNERS} learners of ${ANSWERS} answers`,
        'first, median ms',
        `again, goal below ${GOAL_MS}`,
        'again, worst ms',
      ],
      ...Object.keys(first).map((name) => [
        name,
        median(first[name] ?? []).toFixed(0),
        median((again[name] ?? []).slice(1)).toFixed(0),
        Math.max(...(again[name] ?? []).slice(1)).toFixed(0),
      ]),
    ]);
    for (const { sql, values } of sent.statements) {
      if (!/^\s*SELECT\b/i.test(sql)) continue;
      const plan = client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
      console.log(
        `\n${sql
          .replace(/\?(,\?)+/g, '?, …')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 200)}`,
      );
      for (const { detail } of plan) console.log(`  ${detail}`);
    }
    client.close();
  } finally {
    remove();
  }
}

const owner: Actor = {
  kind: 'member',
  userId: 'owner',
  learnerId: 'l-owner',
  isAdministrator: false,
  by: { session: '' },
};
const pages = {
  People: readPeople,
  Mastery: readMastery,
  'Mix-ups': readConfusions,
  Items: readItems,
  'Next session': readNextSession,
};

async function timesOf(
  open: () => Insight,
  rounds: number,
  client: Database.Database,
): Promise<Record<string, number[]>> {
  const commit = client.prepare(
    `UPDATE "Learner" SET "revision" = "revision" + 1 WHERE "id" IN (SELECT "id" FROM "Learner" LIMIT ${BUSY})`,
  );
  const times: Record<string, number[]> = {};
  for (const [name, read] of Object.entries(pages)) {
    times[name] = [];
    for (let round = 0; round < rounds; round++) {
      commit.run();
      const insight = open();
      const began = performance.now();
      const told = await read(insight, owner, { groupId: 'g', now: NOW });
      times[name]?.push(performance.now() - began);
      if (told.status !== 'allowed') throw new Error(told.status);
    }
  }
  return times;
}

/** A group whose learners answered items of the bank over 200 days, four of five right, the rest by one wrong option or another. */
function fill(client: Database.Database, bank: Bank): void {
  client.pragma('synchronous = 0');
  client.pragma('foreign_keys = 0');
  const chance = streamOf(200);
  const items = [...bank.items.values()].slice(0, ITEMS).map((item) => {
    const { question, answerKey } = generate(item, 0);
    const keys = 'choices' in answerKey.key ? answerKey.key.choices : null;
    const wrong = question.options.map(({ id }) => id).filter((id) => keys?.includes(id) === false);
    return { id: item.id, version: item.version, kind: question.kind, keys, wrong };
  });
  const user = client.prepare(
    `INSERT INTO "User" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") VALUES (?, ?, ?, 1, ?, ?)`,
  );
  const learner = client.prepare(
    `INSERT INTO "Learner" ("id", "createdAt", "lastSeenAt", "timeZone", "userId") VALUES (?, ?, ?, 'Europe/Berlin', ?)`,
  );
  const member = client.prepare(
    `INSERT INTO "Membership" ("groupId", "userId", "role", "joinedAt") VALUES ('g', ?, ?, ?)`,
  );
  const review =
    client.prepare(`INSERT INTO "Review" ("learnerId", "id", "event", "issuedId", "itemId", "version", "seed", "variant", "response",
    "bodyHash", "correct", "confidence", "effortMs", "rating", "guessed", "parameters", "answeredAt", "receivedAt", "dueAt", "form", "keyIds")
    VALUES (?, ?, 'answer', ?, ?, ?, '1', 'composed 1', ?, 'h', ?, ?, ?, 'good', 0, 'fsrs6-default-r90', ?, ?, ?, ?, ?)`);
  const memory =
    client.prepare(`INSERT INTO "Memory" ("learnerId", "itemId", "stability", "difficulty", "state", "step", "dueAt", "lastReviewedAt",
    "scheduledDays", "reps", "lapses") VALUES (?, ?, ?, 5, 'review', 0, ?, ?, 10, 6, 1)`);
  const iso = new Date(NOW).toISOString();
  client.exec('BEGIN');
  client.exec(`INSERT INTO "Group" ("id", "name", "createdAt") VALUES ('g', 'Evening class', ${NOW})`);
  user.run('owner', 'Olga', 'owner@example.test', iso, iso);
  member.run('owner', 'owner', NOW);
  for (let at = 0; at < LEARNERS; at++) {
    const id = `l${at}-${randomUUID().slice(3)}`;
    user.run(`u${at}`, `Person ${at}`, `u${at}@example.test`, iso, iso);
    learner.run(id, NOW, NOW, `u${at}`);
    member.run(`u${at}`, 'learner', NOW);
    for (let turn = 0; turn < ANSWERS; turn++) {
      const item = items[Math.floor(chance() * items.length)];
      if (item === undefined) throw new Error('The bank is empty.');
      const { keys, wrong } = item;
      const isRight = chance() < 0.8;
      const chosen = isRight ? keys : [wrong[Math.floor(chance() * wrong.length)] ?? ''];
      const time = Math.floor(NOW - DAYS * DAY_MS * (1 - turn / ANSWERS) + chance() * 60_000);
      review.run(
        ...[id, randomUUID(), randomUUID(), item.id, item.version],
        ...[
          JSON.stringify(keys === null ? { text: 'x' } : { choices: chosen }),
          isRight ? 1 : 0,
          chance() < 0.5 ? 'sure' : 'fairly',
        ],
        ...[Math.floor(5_000 + 40_000 * chance()), time, time, time, item.kind, keys && JSON.stringify(keys)],
      );
    }
    for (const item of items) memory.run(id, item.id, 1 + 40 * chance(), NOW, Math.floor(NOW - 20 * DAY_MS * chance()));
  }
  client.exec('COMMIT');
  client.exec('ANALYZE');
}
