import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Guest, guestOf } from './arrange/guest';
import { type PracticePage, practiceOn } from './arrange/practice-page';
import { type ProductionServer, prepareDatabase, startServer, temporaryFolder } from './arrange/production-server';

/** What may be wrong with a page without any assertion seeing it. */
interface Watch {
  /** Faults that this test provokes on purpose are named by a part of their text. */
  expectFault(part: string): void;
  /** What was wrong so far, whether expected or not. */
  heard(): readonly string[];
}

interface Fixtures {
  /** The bank that the server reads: a folder of the project. */
  bank: string;
  /** The production build with this bank and its own data, shared by the tests of a worker: each test is another guest. */
  server: ProductionServer;
  guest: Guest;
  practice: PracticePage;
  watch: Watch;
}

interface WorkerFixtures {
  /** The server of a bank, begun when it is first asked for. A worker keeps each to its end: to begin one takes longer than most tests. */
  serverOf: (bank: string) => Promise<ProductionServer>;
}

async function beginServer(bank: string) {
  const data = await temporaryFolder();
  await prepareDatabase(data.path);
  const server = await startServer(data.path, bank);
  const end = async () => {
    expect(await server.stop(), server.printed()).toBe(0);
    await data.remove();
  };
  return { server, end };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  bank: ['content', { option: true }],
  serverOf: [
    async ({ browserName: _ }, use) => {
      const begun = new Map<string, ReturnType<typeof beginServer>>();
      await use(async (bank) => {
        const one = begun.get(bank) ?? beginServer(bank);
        begun.set(bank, one);
        return (await one).server;
      });
      for (const one of begun.values()) await (await one).end();
    },
    { scope: 'worker' },
  ],
  server: async ({ serverOf, bank }, use) => use(await serverOf(bank)),
  baseURL: async ({ server }, use) => use(server.origin),
  practice: async ({ page }, use) => use(practiceOn(page)),
  guest: async ({ server }, use) => use(guestOf(() => server.origin)),
  /** A console error, an exception, a breach of the content policy or a request to another host fails the test, on whichever device of it. */
  watch: [
    async ({ browser, baseURL }, use) => {
      const faults: string[] = [];
      const expected: string[] = [];
      const hear = (device: BrowserContext) => {
        device.on('console', (message) => {
          if (message.type() === 'error' || /content security policy/i.test(message.text()))
            faults.push(`console: ${message.text()} at ${message.location().url}`);
        });
        device.on('weberror', (error) => {
          const { message } = error.error();
          // A browser that is too busy to fade from one page to the next gives it up, and says so.
          if (!/^Transition was (aborted|skipped)/.test(message)) faults.push(`exception: ${message}`);
        });
        device.on('request', (request) => {
          const { origin, protocol } = new URL(request.url());
          if (protocol.startsWith('http') && origin !== baseURL)
            faults.push(`request to another host: ${request.url()}`);
        });
      };
      // The test's own device is begun after this, where it opens a page: most that ask the API alone do not.
      browser.on('context', hear);
      await use({ expectFault: (part) => void expected.push(part), heard: () => faults });
      browser.off('context', hear);
      expect(faults.filter((fault) => !expected.some((part) => fault.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
