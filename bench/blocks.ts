import { answerAndNext, type Guest, newGuest, send } from './guest';
import { type Measured, measure } from './load';
import type { BenchServer } from './server';

export const LANES = 16;
/** A guest's first day is at least this many answers long: the daily limit of new items. */
const ANSWERS_A_GUEST = 15;

/** Requests to the floor: a bare route of the same server, the raw driver. */
export const floorBlock = (server: BenchServer, requests: number): Promise<Measured> =>
  measure(server, requests, LANES, async () => {
    const reply = await send(server.origin, 'POST', '/api/bench/floor', {});
    if (reply.status !== 200) throw new Error(`The floor answered ${reply.status}: ${reply.body}`);
  });

/** Answers, each with the next question. Guests are made before the clock runs: a block measures answers alone. */
export async function answerBlock(server: BenchServer, requests: number): Promise<Measured> {
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
