import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { publishedParameters } from '@/domain/scheduling/parameters';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import { type Guest, guestOf } from './arrange/guest';
import { bringManyMemories } from './arrange/many-memories';
import { type ProductionServer, prepareDatabase, startServer, temporaryFolder } from './arrange/production-server';
import { byItem, rebuild } from './arrange/rebuilt';
import { seeded } from './arrange/seeded';

const KILLS = process.env.CHECKPOINT_FULL ? 60 : 15;
/** As many as a candidate's bank may hold: a rebuild writes them all. */
const ITEMS = 1_000;
/** One topic: each start reads the bank again, and how large it is, is not what kills are about. */
const TOPIC = 'securing-training-jobs.md';

/** Sets a plan of this retention, which makes all memories again. False where nothing was heard. */
async function askForRetention(guest: Guest, origin: string, desiredRetention: number): Promise<boolean> {
  const headers = { 'content-type': 'application/json', origin, cookie: guest.cookie ?? '' };
  const body = JSON.stringify({ ...BLANK_PLAN, desiredRetention });
  try {
    const response = await fetch(`${origin}/api/plan`, { method: 'PUT', headers, body });
    await response.text();
    expect(response.status).toBe(200);
    return true;
  } catch (error) {
    // How fetch says that the server went away.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The retention that stands, with memories that are the log's replay under it, all of them. */
async function standing(guest: Guest): Promise<number> {
  const learner = await guest.export();
  const retention = learner.plan?.desiredRetention ?? 0.9;
  expect(learner.memories).toHaveLength(ITEMS);
  expect(learner.memories.toSorted(byItem), `memories under ${retention}`).toEqual(
    rebuild(learner, publishedParameters(retention)),
  );
  return retention;
}

let running: ProductionServer | null = null;

test.afterEach(async () => running?.kill());

test(`${KILLS} kills while memories are made again leave the old ones or the new ones, never half`, async () => {
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const bank = await temporaryFolder();
  await cp(join('content', TOPIC), join(bank.path, TOPIC));
  const start = async () => {
    running = await startServer(data.path, bank.path);
    return running;
  };
  let server = await start();
  const guest = guestOf(() => server.origin);
  await bringManyMemories(guest, ITEMS);

  // How long it takes when nobody kills it: the second time, as the first pays for what is only loaded then.
  let stands = 0.8;
  await askForRetention(guest, server.origin, 0.95);
  const before = performance.now();
  await askForRetention(guest, server.origin, stands);
  const wholeMs = performance.now() - before;
  expect(await standing(guest)).toBe(stands);

  const random = seeded(20_261_122);
  const outcomes = { old: 0, new: 0 };
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const wanted = stands === 0.95 ? 0.75 : 0.95;
    const asked = askForRetention(guest, server.origin, wanted);
    await delay((wholeMs * random(1_000)) / 900);
    await server.kill();
    const isHeard = await asked;
    server = await start();
    const found = await standing(guest);
    expect(isHeard ? [wanted] : [stands, wanted], `what stands after kill ${kill}`).toContain(found);
    outcomes[found === wanted ? 'new' : 'old'] += 1;
    stands = found;
  }
  console.log(
    `${KILLS} kills within ${Math.round(wholeMs)} ms each: the old stood ${outcomes.old} times, the new ${outcomes.new}.`,
  );
  expect(outcomes.old, 'some rebuilds were broken off').toBeGreaterThan(0);
  expect(await server.stop(), server.printed()).toBe(0);
  await Promise.all([data.remove(), bank.remove()]);
});
