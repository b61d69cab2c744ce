import type { BenchServer } from './server';

export interface Measured {
  requests: number;
  /** Requests a second of wall time. */
  rate: number;
  /** CPU of the server per request, in ms. */
  cpuMs: number;
  /** Latencies, in ms. */
  latencies: number[];
}

/** Calls `one` until it has run `requests` times, `lanes` calls at once, and measures the server meanwhile. `one` is given its lane. */
export async function measure(
  server: BenchServer,
  requests: number,
  lanes: number,
  one: (lane: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = [];
  let left = requests;
  const before = server.usage().cpuMs;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      while (left > 0) {
        left -= 1;
        const start = performance.now();
        await one(lane);
        latencies.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { requests, rate: requests / seconds, cpuMs: (server.usage().cpuMs - before) / requests, latencies };
}
