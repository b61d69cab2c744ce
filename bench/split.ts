import { randomUUID } from 'node:crypto';
import type { Answer, NextQuestion } from '@/domain/session/exchange';
import { readBankFiles } from '@/server/bank/bank-files';
import { answer } from '@/server/practice/answer';
import { nextQuestion } from '@/server/practice/next-question';
import { keepNothingYet, type Practice, practiceBank } from '@/server/practice/practice';
import { openFloor } from '@/server/store/floor';
import { openStore } from '@/server/store/open-store';
import { answerBlock } from './blocks';
import { domainTurn } from './domain-turn';
import { compileAdmitted } from './real-bank';
import { migratedFolder, startServer } from './server';
import { someResponse } from './some-response';
import { median, printTable } from './table';

const ROUNDS = 7;
const TURNS = 400;

/**
 * Where the CPU of answer and next question goes: the whole by HTTP, the use case in this process on the same kind of store, the pure
 * domain alone, and the raw driver's floor. What the whole has above the use case is the route: HTTP, Next.js, parsing, cookie.
 */
export async function benchSplit(): Promise<void> {
  const whole = await byHttp();
  const { folder, remove } = migratedFolder();
  const store = await openStore(`file:${folder}/checkpoint.db`);
  const floor = openFloor(`${folder}/floor.db`);
  const bank = practiceBank(compileAdmitted(readBankFiles('content')));
  const practice: Practice = { store, bank, kept: keepNothingYet(), chance: Math.random };
  const rounds: { useCase: number; domain: number; driver: number }[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const figures = {
        useCase: await useCaseCpu(practice),
        domain: await cpuOf(TURNS, async () => domainTurn(bank)),
        driver: await cpuOf(TURNS, async () => floor.readOneAndWriteTwo()),
      };
      // The first round warms up.
      if (round > 0) rounds.push(figures);
    }
  } finally {
    floor.close();
    await store.close();
    remove();
  }
  const useCase = median(rounds.map((round) => round.useCase));
  const domain = median(rounds.map((round) => round.domain));
  const driver = median(rounds.map((round) => round.driver));
  const share = (ms: number) => [ms.toFixed(2), `${((ms / whole) * 100).toFixed(0)} %`];
  printTable([
    ['part of answer and next question', 'CPU ms', 'share'],
    ['whole, by HTTP', ...share(whole)],
    ['route: HTTP, Next.js, parsing, cookie', ...share(whole - useCase)],
    ['Prisma with its driver', ...share(useCase - domain)],
    ['  of it the raw driver: one read, two rows durably', ...share(driver)],
    ['domain: grade, rate, review, select, generate, digest', ...share(domain)],
  ]);
}

async function byHttp(): Promise<number> {
  const server = await startServer();
  try {
    const blocks: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= 3; round++) {
      const { cpuMs } = await answerBlock(server, 1_200);
      if (round > 0) blocks.push(cpuMs);
    }
    return median(blocks);
  } finally {
    await server.stop();
  }
}

/** Guests are greeted before the clock runs. */
async function useCaseCpu(practice: Practice): Promise<number> {
  const guests: { learnerId: string; open: NextQuestion }[] = [];
  for (let made = 0; made < TURNS / 10; made++) {
    const outcome = await nextQuestion(practice, { learnerId: null, now: Date.now() });
    if (outcome.status !== 'asked' || outcome.reply.done) throw new Error('A new guest was asked nothing.');
    guests.push({ learnerId: outcome.learnerId, open: outcome.reply });
  }
  let turn = 0;
  return cpuOf(TURNS, async () => {
    const guest = guests[turn++ % guests.length];
    if (!guest) throw new Error('No guest.');
    const outcome = await answer(practice, {
      learnerId: guest.learnerId,
      answers: [answerTo(guest.open)],
      next: true,
      now: Date.now(),
    });
    if (outcome.status !== 'answered' || !outcome.reply.next || outcome.reply.next.done)
      throw new Error('The day ended too soon.');
    guest.open = outcome.reply.next;
  });
}

function answerTo({ issued, question }: NextQuestion): Answer {
  return {
    id: randomUUID(),
    issued,
    response: someResponse(question),
    confidence: 'fairly',
    effortMs: 20_000,
    answeredAt: new Date().toISOString(),
  };
}

/** CPU of this process for one turn, in ms. */
async function cpuOf(turns: number, one: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) await one();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / turns;
}
