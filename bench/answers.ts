import { answerBlock, floorBlock, LANES } from './blocks';
import type { Measured } from './load';
import { startServer } from './server';
import { median, printTable, quantile } from './table';

const ROUNDS = 7;
const BLOCK = 1200;

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
