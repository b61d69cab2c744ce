import { answerAndNext, type Guest, newGuest } from './guest';
import { startServer, type Usage } from './server';
import { printTable } from './table';

const ANSWERS = 20_000;
const LANES = 16;
const SAMPLES = 10;

/** Twenty thousand answers through HTTP: open files and memory of the server must level off. */
export async function benchGrowth(): Promise<void> {
  const server = await startServer();
  const samples: { answers: number; usage: Usage }[] = [];
  try {
    const guests: Guest[] = await Promise.all(Array.from({ length: LANES }, () => newGuest(server.origin)));
    let answered = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const until = ((sample + 1) * ANSWERS) / SAMPLES;
      await Promise.all(
        guests.map(async (_, lane) => {
          while (answered < until) {
            answered += 1;
            let guest = guests[lane];
            if (!guest?.open) guest = await newGuest(server.origin);
            guests[lane] = guest;
            await answerAndNext(server.origin, guest);
          }
        }),
      );
      samples.push({ answers: answered, usage: server.usage() });
    }
  } finally {
    await server.stop();
  }
  printTable([
    ['answers so far', 'open files', 'memory MB', 'CPU s'],
    ...samples.map(({ answers, usage }) => [
      answers,
      usage.handles ?? 'unknown',
      usage.residentMb.toFixed(0),
      (usage.cpuMs / 1000).toFixed(1),
    ]),
  ]);
  const [half, last] = [samples[SAMPLES / 2 - 1]?.usage, samples.at(-1)?.usage];
  if (half && last) {
    console.log(
      `\nSecond half: ${(last.handles ?? 0) - (half.handles ?? 0)} more open files, ${(last.residentMb - half.residentMb).toFixed(0)} MB more memory.`,
    );
  }
}
