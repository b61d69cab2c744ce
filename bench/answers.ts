import { answerAndNext, type Guest, newGuest, send } from './guest';
import { type Measured, measure } from './load';
import { type BenchServer, startServer } from './server';
import { median, printTable, quantile } from './table';

const LANES = 16;
const ROUNDS = 7;
const BLOCK = 1200;
/** A guest's first day is at least this many answers long: the daily limit of new items. */
const ANSWERS_A_GUEST = 15;

/**
 * Answer and next question in one request, beside a floor in the same server and the same run, in alternating blocks: a bare route
 * that reads one row and does one durable transaction of two rows by the raw driver. The ratio of each pair of blocks is what counts.
 */
export async function benchAnswers(): Promise<void> {
  const server = await startServer();
  try {
    await floorBlock(server, 600);
    await answerBlock(server, 600);
    const floors: Measured[] = [];
    const answers: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(await floorBlock(server, BLOCK));
      answers.push(await answerBlock(server, BLOCK));
    }
    print(floors, answers);
  } finally {
    await server.stop();
  }
}

const floorBlock = (server: BenchServer, requests: number): Promise<Measured> =>
  measure(server, requests, LANES, async () => {
    const reply = await send(server.origin, 'POST', '/api/bench/floor', {});
    if (reply.status !== 200) throw new Error(`The floor answered ${reply.status}: ${reply.body}`);
  });

/** Guests are made before the clock runs: a block measures answers alone. */
async function answerBlock(server: BenchServer, requests: number): Promise<Measured> {
  const waiting: Guest[] = [];
  const guests = Math.ceil(requests / ANSWERS_A_GUEST) + LANES;
  for (let made = 0; made < guests; made++) waiting.push(await newGuest(server.origin));
  const lanes: (Guest | undefined)[] = Array.from({ length: LANES }, () => waiting.pop());
  return measure(server, requests, LANES, async (lane) => {
    if (!lanes[lane]?.open) lanes[lane] = waiting.pop();
    const guest = lanes[lane];
    if (!guest) throw new Error('The guests ran out: a day is shorter than the benchmark thinks.');
    await answerAndNext(server.origin, guest);
  });
}

function print(floors: Measured[], answers: Measured[]): void {
  const figures = (name: string, blocks: Measured[]) => {
    const latencies = blocks.flatMap((block) => block.latencies);
    return [
      name,
      median(blocks.map((block) => block.rate)).toFixed(0),
      median(blocks.map((block) => block.cpuMs)).toFixed(2),
      quantile(latencies, 0.5).toFixed(1),
      quantile(latencies, 0.99).toFixed(1),
    ];
  };
  const pairs = floors.flatMap((floor, at) => {
    const answer = answers[at];
    return answer ? [{ floor, answer }] : [];
  });
  const ratio = (of: (block: Measured) => number) =>
    median(pairs.map(({ floor, answer }) => of(answer) / of(floor))).toFixed(2);
  printTable([
    [`${ROUNDS} rounds of ${BLOCK}, ${LANES} connections`, 'requests/s', 'CPU ms', 'p50 ms', 'p99 ms'],
    figures('floor: bare route, raw driver', floors),
    figures('answer and next question', answers),
    [
      'ratio (median of rounds)',
      ratio((b) => b.rate),
      ratio((b) => b.cpuMs),
      ratio((b) => quantile(b.latencies, 0.5)),
      ratio((b) => quantile(b.latencies, 0.99)),
    ],
  ]);
}
