import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newGuest } from './guest';
import { repeatedBank } from './real-bank';
import { startServer } from './server';
import { printTable } from './table';

const GUESTS = 20;

/** Memory of the production server that holds a bank, after its start and after its first guests. */
export async function benchMemory(): Promise<void> {
  const rows: (string | number)[][] = [['items asked for', 'memory MB', `after ${GUESTS} guests MB`]];
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
        rows.push([size, started.toFixed(0), server.usage().residentMb.toFixed(0)]);
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  printTable(rows);
}
