import { accountStates } from '../arrange/account-states';
import { expectEverySize } from '../arrange/expect-every-size';
import { groupStates } from '../arrange/group-states';
import { type Guest, guestOf } from '../arrange/guest';
import { loseReviews } from '../arrange/lose-reviews';
import { mockStates } from '../arrange/mock-states';
import { getReady, waitForWorker } from '../arrange/offline-player';
import type { PageState } from '../arrange/page-state';
import { practiceStates } from '../arrange/practice-states';
import { practisedGuest } from '../arrange/practised-guest';
import { prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { siteStates } from '../arrange/site-states';
import { verdictStates } from '../arrange/verdict-states';
import { expect, test } from '../test';

/** One for all states of a server: nothing that is looked at changes what they know. */
const practised = new Map<string, Promise<Guest>>();

// `npm run test:full` looks at each state in a dozen ways.
test.describe.configure({ timeout: 720_000 });

/** So many runs, one a day, look at all states. */
const DAYS = 3;

/** `npm test` looks at every third state, and a day later at others; `npm run test:full` at all of them. */
const isLookedAt = (turn: number) =>
  process.env.CHECKPOINT_FULL !== undefined || (turn + Number(process.env.CHECKPOINT_DAY)) % DAYS === 0;

const states: PageState[] = [
  ...siteStates,
  ...practiceStates,
  ...verdictStates,
  ...mockStates,
  ...accountStates,
  ...groupStates,
];

test.describe('axe objects to nothing in any colour and size, and nothing is cut off at any zoom:', () => {
  for (const [turn, { name, open, faults = [], ...looked }] of states.entries()) {
    if (!isLookedAt(turn)) continue;
    test(name, async ({ page, context, practice, server, watch }) => {
      for (const fault of faults) watch.expectFault(fault);
      const becomePractised = async () => {
        const { origin } = server;
        const becoming = practised.get(origin) ?? practisedGuest(origin);
        practised.set(origin, becoming);
        const guest = await becoming;
        const [cookie = '', ...value] = (guest.cookie ?? '').split('=');
        await context.addCookies([{ name: cookie, value: value.join('='), url: origin, httpOnly: true }]);
        return guest;
      };
      await open({ page, context, practice, server, becomePractised });
      // Those of one day are looked at in every size and colour among them.
      await expectEverySize(page, Math.floor(turn / DAYS), looked);
    });
  }

  test('an error on our side', async ({ page, context, watch }) => {
    watch.expectFault('');
    const data = await temporaryFolder();
    await prepareDatabase(data.path);
    const server = await startServer(data.path, 'e2e/banks/small');
    const guest = guestOf(() => server.origin);
    await guest.next();
    loseReviews(data.path);
    const [name = '', ...value] = (guest.cookie ?? '').split('=');
    await context.addCookies([{ name, value: value.join('='), url: server.origin, httpOnly: true }]);
    await page.goto(`${server.origin}/progress`);
    await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible();
    await expectEverySize(page, states.length);
    await server.stop();
    await data.remove();
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('questions kept on the device', async ({ page, context, practice, watch }) => {
    watch.expectFault('ERR_INTERNET_DISCONNECTED');
    await practice.open();
    await waitForWorker(page);
    await getReady(page);
    await context.setOffline(true);
    await page.reload();
    await expect(practice.question).toBeVisible();
    await expect(page.getByText('You go on with questions kept on this device')).toBeVisible();
    await expectEverySize(page, states.length + 1);
  });
});
