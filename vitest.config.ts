import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Against real databases, of which `store` starts what it needs. */
const store = [
  'server/{store,groups,notices,bank,decks,rejudge,reports,account,insight}/**/*.test.ts',
  'server/mock/on-trial.test.ts',
  'scripts/{migrate,back-up-database,restore-database}.test.ts',
  'app/api/auth/{journeys,second-factor,sessions}.test.ts',
  'app/{matrix-on-postgresql,page-matrix}.test.ts',
  'server/practice/merge-kills.test.ts',
];

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
          exclude: store,
          isolate: false,
          setupFiles: 'tests/unit-setup.ts',
          // Far more than any takes: how fast a machine is, and what else it does, is not what tests are about.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: store,
          globalSetup: 'tests/store-setup.ts',
          // Processes are started and disks waited for, beside whatever else the machine does.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
