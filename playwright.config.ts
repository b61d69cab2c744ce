import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
// Workers are told by this process, so that all of a run deal out the same share, over midnight too.
process.env.CHECKPOINT_DAY ??= String(Math.floor(Date.now() / 86_400_000));

/** Journeys in a real browser against the production build, and kills of its server. `npm test` builds first. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Far more than any journey takes: how fast a machine is, and what else it does, is not what they are about.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // A trace is written while a test runs, and costs a fifth of it: `--trace on` where a failure cannot be told from its picture.
    trace: 'off',
    timezoneId: 'Europe/Oslo',
    locale: 'en-GB',
    // A worker would answer for pages that a test wants from the server; the tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Chromium's sandbox refuses to run as root, which containers usually are.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // A name for this machine that browsers do not take for safe without HTTPS.
        '--host-resolver-rules=MAP study.example 127.0.0.1',
        // There is none to draw with, and standing in for one costs more than drawing without.
        '--disable-gpu',
      ],
    },
  },
  projects: [
    { name: 'e2e', testIgnore: /kills\.spec\.ts$/ },
    { name: 'kills', testMatch: /kills\.spec\.ts$/, timeout: 960_000 },
  ],
});
