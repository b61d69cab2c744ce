import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Against real databases, of which `store` starts what it needs. */
const store = [
  'server/{store,groups,notices,bank,decks,rejudge,reports,account,insight}/**/*.test.ts',
  'server/mock/on-trial.test.ts',
  'scripts/{migrate,back-up-database,restore-database}.test.ts',
  'app/api/auth/{journeys,second-factor,sessions,waiting}.test.ts',
  'app/{matrix-on-postgresql,page-matrix}.test.ts',
  'app/testing/journeys/*.test.ts',
  'server/practice/merge-kills.test.ts',
];

/** Whoever puts another module in the place of one would leave it to the files after it; a test reads which files do. */
export const alone = ['app/page-matrix.test.ts', 'app/testing/journeys/assigned-mock.test.ts'];

/** Files share a process, which saves each of them loading the same modules and compiling the same queries. */
const together = { isolate: false, setupFiles: 'tests/begin-afresh.ts' };

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,server,app,components,scripts,tests,bench}/**/*.test.{ts,tsx}'],
          exclude: [...store, ...alone],
          ...together,
          // Far more than any takes: how fast a machine is, and what else it does, is not what tests are about.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: store,
          exclude: alone,
          ...together,
          globalSetup: 'tests/store-setup.ts',
          // Processes are started and disks waited for, beside whatever else the machine does.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store-alone',
          include: alone,
          globalSetup: 'tests/store-setup.ts',
          // Processes are started and disks waited for, beside whatever else the machine does.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
