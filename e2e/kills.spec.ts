import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newPlayer, type Player, play, resend } from './arrange/player';
import { type ProductionServer, prepareDatabase, startServer, temporaryFolder } from './arrange/production-server';
import { byItem, rebuild } from './arrange/rebuilt';
import { seeded } from './arrange/seeded';

const KILLS = 20;
const PLAYERS = 6;
/** Enough for many answers. Each start reads the bank again, and how large it is, is not what kills are about. */
const TOPICS = ['algorithm-settings.md', 'securing-training-jobs.md', 'spot-and-warm-pools.md'];

async function playUntilKilled(players: Player[], server: ProductionServer, acknowledgements: number): Promise<void> {
  let heard = 0;
  let killed: Promise<void> | null = null;
  await Promise.all(
    players.map((player) =>
      play(player, () => {
        heard += 1;
        // The others' requests are under way at this moment, each somewhere between parsing and answering.
        if (heard === acknowledgements) killed = server.kill();
      }),
    ),
  );
  await (killed ?? server.kill());
}

/** Every acknowledged answer is there once, as it was acknowledged, nothing else is, and the memories are what the log says. */
async function verify(player: Player): Promise<void> {
  if (player.guest.cookie === null) return;
  const learner = await player.guest.export();
  const kept = learner.reviews.map(({ id, correct, rating, dueAt }) => ({ id, correct, rating, dueAt }));
  const heard = [...player.acknowledged.values()].map((result) => {
    if (result.status !== 'accepted' && result.status !== 'repeated')
      throw new Error(`An answer was ${result.status}.`);
    return { id: result.id, correct: result.correct, rating: result.rating, dueAt: result.dueAt };
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(kept.toSorted(byId), 'every acknowledged answer once, and nothing else').toEqual(heard.toSorted(byId));

  expect(learner.memories.toSorted(byItem), 'memories are what the log says').toEqual(rebuild(learner));
}

let running: ProductionServer | null = null;

test.afterEach(async () => running?.kill());

test(`${KILLS} kills under concurrent answers lose nothing and count nothing twice`, async () => {
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const bank = await temporaryFolder();
  await Promise.all(TOPICS.map((name) => cp(join('content', name), join(bank.path, name))));
  const random = seeded(20_261_121);
  const start = async () => {
    running = await startServer(data.path, process.env.CHECKPOINT_FULL ? 'content' : bank.path);
    return running;
  };
  let server = await start();
  const origin = () => server.origin;
  const everyone: Player[] = [];
  let table = Array.from({ length: PLAYERS }, () => newPlayer(origin));
  everyone.push(...table);
  let resent = 0;

  for (let kill = 1; kill <= KILLS; kill += 1) {
    await playUntilKilled(table, server, 3 + random(25));
    server = await start();
    for (const player of table) {
      const result = await resend(player);
      if (result === null) continue;
      resent += 1;
      expect(['accepted', 'repeated'], `answer ${result.id} sent again after kill ${kill}`).toContain(result.status);
    }
    await Promise.all(table.map(verify));
    table = table.map((player) => (player.done ? newPlayer(origin) : player));
    everyone.push(...table.filter((player) => !everyone.includes(player)));
  }

  await Promise.all(everyone.map(verify));
  const acknowledged = everyone.reduce((sum, { acknowledged: { size } }) => sum + size, 0);
  console.log(`${KILLS} kills: ${acknowledged} answers acknowledged, ${resent} sent again, ${everyone.length} guests.`);
  expect(acknowledged).toBeGreaterThan(KILLS * 3);
  expect(resent, 'some answers were under way when the server was killed').toBeGreaterThan(0);
  expect(await server.stop(), server.printed()).toBe(0);
  await Promise.all([data.remove(), bank.remove()]);
});
