// npm run backup [-- --to FILE]: a consistent, checked copy of the database, also while the server runs.
import { parseArgs } from 'node:util';
import { backUpDatabase } from './back-up-database.mjs';
import { locateDatabase } from './database-url.mjs';
import { describeCopy } from './report-rows.mjs';

try {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const backup = await backUpDatabase(locateDatabase(), values);
  console.log(`Backed up to ${backup.file}\n${describeCopy(backup)}`);
} catch (error) {
  console.error(`No backup was made. ${error.message}`);
  process.exitCode = 1;
}
// The engine, if it was needed, leaves a timer of 10 s behind.
process.stdout.write('', () => process.exit());
