// npm run restore -- FILE: puts a backup in the place of the database, and keeps what was there.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locateDatabase } from './database-url.mjs';
import { describeCopy } from './report-rows.mjs';
import { restoreDatabase } from './restore-database.mjs';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error('Usage: npm run restore -- FILE');
  const { counts, kept } = await restoreDatabase(locateDatabase(), file);
  console.log(`Restored ${file}\n${describeCopy({ bytes: statSync(file).size, counts })}`);
  if (kept) console.log(`What was there before is kept at ${kept}`);
} catch (error) {
  console.error(`Nothing was restored. ${error.message}`);
  process.exitCode = 1;
}
// The engine, if it was needed, leaves a timer of 10 s behind.
process.stdout.write('', () => process.exit());
