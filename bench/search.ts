import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Bank } from '@/domain/bank/bank';
import { type Find, indexBank } from '@/server/search/index-bank';
import { replyOf } from '@/server/search/search';
import { send } from './guest';
import { compileAdmitted, repeatedBank } from './real-bank';
import { type BenchServer, startServer } from './server';
import { printTable, quantile } from './table';

const SIZES = [100, 1_000, 10_000];
const ROUNDS = 5;
/** What readers search for; each is typed letter by letter, and three of them with a slip. */
const searches = [
  'spot training',
  'hyperband',
  'hyperbnad',
  'pipe mode',
  'max_run',
  'xgbost',
  'private subnet',
  'confusoin',
];
const typed = searches.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));

/** A search while it is typed, in this process and by HTTP, beside the floor: a route of the same server that does nothing. */
export async function benchSearch(): Promise<void> {
  printTable([
    ['items', 'documents', 'index CPU ms', 'index MB', 'CPU p50 ms', 'p95 ms', 'most ms'],
    ...SIZES.map((size) => inProcess(compileAdmitted(repeatedBank(size)))),
  ]);
  console.log('');
  const server = await startServer({ CONTENT_DIR: writeBank() });
  try {
    const before = server.usage().residentMb;
    const first = await latency(server, '/api/search?q=spot');
    const after = server.usage().residentMb;
    const floors: number[] = [];
    const times: number[] = [];
    // In turn, so that whatever else the machine does meets both.
    for (const query of typed) {
      floors.push(await latency(server, '/api/bench/floor'));
      times.push(await latency(server, `/api/search?q=${encodeURIComponent(query)}`));
    }
    const row = (name: string, all: number[]) => [
      name,
      ...[0.5, 0.95, 1].map((share) => quantile(all, share).toFixed(1)),
    ];
    printTable([
      ['10,000 items, by HTTP', 'p50 ms', 'p95 ms', 'slowest ms'],
      row('an empty route', floors),
      row('a search', times),
    ]);
    console.log(
      `\nThe first search took ${first.toFixed(0)} ms; memory ${before.toFixed(0)} MB before it, ${after.toFixed(0)} MB after.`,
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-search-'));

function writeBank(): string {
  for (const { path, text } of repeatedBank(10_000)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function inProcess(bank: Bank): (string | number)[] {
  const before = heldBytes();
  let find: Find = () => ({ topics: [], concepts: [], items: [], words: new Set() });
  const indexed = cpuOf(() => {
    find = indexBank(bank);
  });
  const grown = (heldBytes() - before) / 1024 ** 2;
  const times = Array.from({ length: ROUNDS }, () => typed)
    .flat()
    .map((query) => cpuOf(() => replyOf(bank, find(query))));
  const documents = bank.topics.length + bank.concepts.size + bank.items.size;
  const shares = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
  return [bank.items.size, documents, indexed.toFixed(0), grown.toFixed(1), ...shares];
}

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** CPU of this process in ms, which a busy machine does not lengthen. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function latency(server: BenchServer, path: string): Promise<number> {
  const began = performance.now();
  const { status, body } = await send(server.origin, 'GET', path, null);
  if (status !== 200) throw new Error(`The server answered ${status}: ${body}`);
  return performance.now() - began;
}
