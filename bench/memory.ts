import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newGuest } from './guest';
import { repeatedBank } from './real-bank';
import { startServer } from './server';
import { printTable } from './table';

const GUESTS = 20;

/** Memory of the production server that holds a bank, after its start, after its first guests, and after the first search, which makes the index. */
export async function benchMemory(): Promise<void> {
  const rows: (string | number)[][] = [
    ['items asked for', 'memory MB', `after ${GUESTS} guests MB`, 'after a search MB'],
  ];
  for (const size of [100, 1_000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'checkpoint-bank-'));
    try {
      for (const { path, text } of repeatedBank(size)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const server = await startServer({ CONTENT_DIR: folder });
      try {
        const started = server.usage().residentMb;
        for (let guest = 0; guest < GUESTS; guest++) await newGuest(server.origin);
        const met = server.usage().residentMb;
        const found = await fetch(`${server.origin}/api/search?q=spot`);
        if (!found.ok) throw new Error(`The search answered ${found.status}.`);
        await found.text();
        rows.push([size, ...[started, met, server.usage().residentMb].map((megabytes) => megabytes.toFixed(0))]);
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  printTable(rows);
}
