import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { fittedParameters, publishedParameters } from '@/domain/scheduling/parameters';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import { watchWrites } from './arrange/first-write';
import { type Guest, guestOf } from './arrange/guest';
import { bringManyMemories } from './arrange/many-memories';
import { type ProductionServer, prepareDatabase, startServer, temporaryFolder } from './arrange/production-server';
import { byItem, rebuild } from './arrange/rebuilt';
import { seeded } from './arrange/seeded';

const KILLS = process.env.CHECKPOINT_FULL ? 60 : 8;
/** About as long as the write of all memories takes, once it has begun. */
const WRITE_MS = 20;
/** How long after the first write of a day's fit the server is killed, in milliseconds. */
const FIT_DELAYS = process.env.CHECKPOINT_FULL ? [0, 0, 1, 2, 5, 10, 20, 40] : [0, 2, 10];
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

interface Standing {
  retention: number;
  /** Whether weights that were fitted are in use. */
  isFitted: boolean;
}

/** What stands: the parameter set in use, with memories that are the log's replay under it, all of them. */
async function standing(guest: Guest): Promise<Standing> {
  const learner = await guest.export();
  const { desiredRetention: retention, parametersId } = learner.plan ?? { desiredRetention: 0.9, parametersId: null };
  const kept = learner.fits.filter((fit) => fit.kept);
  expect(
    kept.map(({ id }) => id),
    'weights that were taken are in use',
  ).toEqual(parametersId ? [parametersId] : []);
  const parameters = kept[0] ? fittedParameters(kept[0], retention) : publishedParameters(retention);
  expect(learner.memories).toHaveLength(ITEMS);
  expect(learner.memories.toSorted(byItem), `memories under ${parameters.id}`).toEqual(rebuild(learner, parameters));
  return { retention, isFitted: parametersId !== null };
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
  expect(await standing(guest)).toEqual({ retention: stands, isFitted: false });

  const random = seeded(20_261_122);
  const outcomes = { old: 0, new: 0 };
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const wanted = stands === 0.95 ? 0.75 : 0.95;
    const written = watchWrites(data.path);
    const asked = askForRetention(guest, server.origin, wanted);
    // Every other one dies while it writes, however long a cold server takes to get there.
    if (kill % 2 === 0) await written();
    await delay(((kill % 2 === 0 ? WRITE_MS : wholeMs) * random(1_000)) / 900);
    await server.kill();
    const isHeard = await asked;
    server = await start();
    const { retention: found } = await standing(guest);
    expect(isHeard ? [wanted] : [stands, wanted], `what stands after kill ${kill}`).toContain(found);
    outcomes[found === wanted ? 'new' : 'old'] += 1;
    stands = found;
  }
  console.log(
    `${KILLS} kills within ${Math.round(wholeMs)} ms each: the old stood ${outcomes.old} times, the new ${outcomes.new}.`,
  );
  expect(outcomes.old, 'some rebuilds were broken off').toBeGreaterThan(0);

  await test.step(`${FIT_DELAYS.length} kills while the day’s fit is written`, async () => {
    const before = await temporaryFolder();
    await server.kill();
    await cp(data.path, before.path, { recursive: true });
    server = await start();
    const fits = { old: 0, new: 0 };
    for (const wait of FIT_DELAYS) {
      const written = watchWrites(data.path);
      // Whoever looks at the plan begins the day's fit.
      expect((await guest.get('/plan')).status).toBe(200);
      await written();
      await delay(wait);
      await server.kill();
      server = await start();
      const { retention, isFitted } = await standing(guest);
      expect(retention).toBe(stands);
      fits[isFitted ? 'new' : 'old'] += 1;
      if (!isFitted) continue;
      // There is one fit a day: the day begins again.
      await server.kill();
      await rm(data.path, { recursive: true });
      await cp(before.path, data.path, { recursive: true });
      server = await start();
    }
    console.log(`${FIT_DELAYS.length} kills of a fit: the old stood ${fits.old} times, the new ${fits.new}.`);
    expect((await guest.get('/plan')).status).toBe(200);
    await expect.poll(async () => (await standing(guest)).isFitted, 'left alone, the fit is taken').toBe(true);
    await before.remove();
  });

  expect(await server.stop(), server.printed()).toBe(0);
  await Promise.all([data.remove(), bank.remove()]);
});
