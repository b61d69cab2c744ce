import { accountStates } from '../arrange/account-states';
import { demandOfAll } from '../arrange/demand';
import { expectEverySize } from '../arrange/expect-every-size';
import { groupStates } from '../arrange/group-states';
import type { Guest } from '../arrange/guest';
import { heldStates } from '../arrange/held-states';
import { loseReviews } from '../arrange/lose-reviews';
import { mockStates } from '../arrange/mock-states';
import { getReady, waitForWorker } from '../arrange/offline-player';
import type { PageState } from '../arrange/page-state';
import { practiceStates } from '../arrange/practice-states';
import { practisedGuest } from '../arrange/practised-guest';
import { siteStates } from '../arrange/site-states';
import { verdictStates } from '../arrange/verdict-states';
import { expect, test } from '../test';

/** One for all states of a server: nothing that is looked at changes what they know. */
const practised = new Map<string, Promise<Guest>>();

// `npm run test:full` looks at each state in a dozen ways.
test.describe.configure({ timeout: 720_000 });

/** So many runs, one a day, look at all states. */
const DAYS = 5;
const day = Number(process.env.CHECKPOINT_DAY);
/** Each time that a state's day comes again, it is looked at in another share of sizes and colours. */
const round = Math.floor(day / DAYS);

/** `npm test` looks at every fifth state, and a day later at others; `npm run test:full` at all of them. */
const isLookedAt = (turn: number) => process.env.CHECKPOINT_FULL !== undefined || (turn + day) % DAYS === 0;

const scripted: PageState[] = [...practiceStates, ...verdictStates, ...mockStates];
const members: PageState[] = [...accountStates, ...groupStates];
const states = [...siteStates, ...scripted, ...members, ...heldStates];

function lookAt(some: readonly PageState[]): void {
  for (const state of some) {
    const turn = states.indexOf(state);
    if (!isLookedAt(turn)) continue;
    const { name, open, faults = [], ...looked } = state;
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
      await expectEverySize(page, Math.floor(turn / DAYS) + round, looked);
    });
  }
}

test.describe('axe objects to nothing in any colour and size, and nothing is cut off at any zoom:', () => {
  lookAt(scripted);

  // By one worker each: what somebody did for weeks, and what a class did, takes longer to bring about than a look.
  for (const some of [siteStates, members])
    test.describe('', () => {
      test.describe.configure({ mode: 'default' });
      lookAt(some);
    });

  test.describe('', () => {
    let takeBack = async () => {};
    // A worker does one test after another on a server of its own.
    test.beforeEach(async ({ server }) => {
      takeBack = await demandOfAll(server);
    });
    test.afterEach(() => takeBack());
    lookAt(heldStates);
  });

  test('an error on our side', async ({ page, context, guest, server, watch }) => {
    watch.expectFault('');
    await guest.next();
    const [name = '', ...value] = (guest.cookie ?? '').split('=');
    await context.addCookies([{ name, value: value.join('='), url: server.origin, httpOnly: true }]);
    const findReviews = loseReviews(server.dataDir);
    try {
      await page.goto('/progress');
      await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible();
    } finally {
      findReviews();
    }
    await expectEverySize(page, states.length + round);
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
    await expectEverySize(page, states.length + 1 + round);
  });
});
