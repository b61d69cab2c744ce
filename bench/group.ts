import type { Bank } from '@/domain/bank/bank';
import { viewBank } from '@/domain/progress/bank-view';
import type { Actor } from '@/server/auth/actor';
import { readBank } from '@/server/bank';
import type { Insight } from '@/server/insight/insight';
import { keepNothingYet } from '@/server/insight/kept-records';
import { readConfusions } from '@/server/insight/read-confusions';
import { readItems } from '@/server/insight/read-items';
import { readMastery } from '@/server/insight/read-mastery';
import { readNextSession } from '@/server/insight/read-next-session';
import { readPeople } from '@/server/insight/read-people';
import { openStore } from '@/server/store/open-store';
import { ANSWERS, groupRows, LEARNERS, NOW } from './group-data';
import { type BenchDatabase, openPostgresqlDatabase, openSqliteDatabase } from './group-databases';
import type { Listening } from './sent-statements';
import { median, printTable } from './table';

const ROUNDS = 11;
const GOAL_MS = 500;
/** Learners who answer between two looks at the page. */
const BUSY = 10;

/**
 * The pages of an instructor whose group has 200 learners with 2,000 answers each, from SQLite and from PostgreSQL: read for the first time, which happens in the
 * background when a server starts, and again after some of the learners answered. Then how the databases found the rows.
 */
export async function benchGroup(): Promise<void> {
  const bank = readBank();
  for (const open of [openSqliteDatabase, openPostgresqlDatabase]) {
    const database = await open();
    try {
      for (const rows of groupRows(bank)) await database.insert(rows);
      await database.settle();
      await benchOn(database, bank);
    } finally {
      await database.remove();
    }
  }
}

async function benchOn(database: BenchDatabase, bank: Bank): Promise<void> {
  const sent = database.listen();
  const store = await openStore(database.url);
  const view = viewBank(bank, 'MLA-C01');
  const fresh = (): Insight => ({ store, bank, view, kept: keepNothingYet() });
  const first = await timesOf(fresh, 4, database);
  sent.stop();
  const kept = fresh();
  const again = await timesOf(() => kept, ROUNDS, database);
  await store.close();
  const middle = (times: Times[] = [], of: keyof Times) => median(times.slice(1).map((one) => one[of])).toFixed(0);
  const worst = (times: Times[] = [], of: keyof Times) => Math.max(...times.slice(1).map((one) => one[of])).toFixed(0);
  console.log(`\n${database.name}, ${LEARNERS} learners of ${ANSWERS} answers`);
  printTable([
    ['median ms', 'first', 'CPU', 'longest pause', `again, goal below ${GOAL_MS}`, 'CPU', 'again, worst'],
    ...Object.keys(pages).map((name) => [
      ...[name, middle(first[name], 'wall'), middle(first[name], 'cpu'), worst(first[name], 'pause')],
      ...[middle(again[name], 'wall'), middle(again[name], 'cpu'), worst(again[name], 'wall')],
    ]),
  ]);
  await printPlans(database, sent);
}

const owner: Actor = {
  ...{ kind: 'member', userId: 'owner', learnerId: 'l-owner', isAdministrator: false },
  by: { session: '' },
};
const pages = {
  People: readPeople,
  Mastery: readMastery,
  'Mix-ups': readConfusions,
  Items: readItems,
  'Next session': readNextSession,
};

/** In ms: by the clock, of this process’s processor time, and for how long nobody else was served. */
interface Times {
  wall: number;
  cpu: number;
  pause: number;
}

async function timesOf(open: () => Insight, rounds: number, database: BenchDatabase): Promise<Record<string, Times[]>> {
  const times: Record<string, Times[]> = {};
  for (const [name, read] of Object.entries(pages)) {
    const own: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      await database.run(
        `UPDATE "Learner" SET "revision" = "revision" + 1 WHERE "id" IN (SELECT "id" FROM "Learner" LIMIT ${BUSY})`,
      );
      const longest = watchPauses();
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      const told = await read(open(), owner, { groupId: 'g', now: NOW });
      const wall = performance.now() - began;
      const { user, system } = process.cpuUsage(cpu);
      own.push({ wall, cpu: (user + system) / 1_000, pause: longest() });
      if (told.status !== 'allowed') throw new Error(told.status);
    }
    times[name] = own;
  }
  return times;
}

/** Watches how long this process serves nobody; stops when asked for the longest time, in ms. */
function watchPauses(): () => number {
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

async function printPlans(database: BenchDatabase, { statements }: Listening): Promise<void> {
  for (const statement of statements) {
    if (!/^\s*SELECT\b/i.test(statement.sql)) continue;
    const told = statement.sql.replace(/(\?|\$\d+)(,\s*(\?|\$\d+))+/g, '?, …').replace(/\s+/g, ' ');
    console.log(`\n${told.trim().slice(0, 200)}`);
    for (const line of await database.plan(statement))
      console.log(`  ${line.replace(/\{[^}]{200,}\}|'[^']{200,}'/g, '…').slice(0, 160)}`);
  }
}
