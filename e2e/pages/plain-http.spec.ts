import { seeStanding } from '../arrange/offline-player';
import { test as base, expect } from '../test';

/** A name that is not this machine's own, by which the browser finds it: over plain HTTP it is no secure context. */
const NAME = 'study.example';

const test = base.extend({
  baseURL: async ({ server }, use) => use(server.origin.replace('localhost', NAME)),
});
test.use({ serviceWorkers: 'allow' });

test('over plain HTTP practice works, and says what is missing for a time without a network', async ({
  page,
  practice,
  watch,
}) => {
  // A browser says so of every header that it takes over HTTPS only.
  watch.expectFault('Cross-Origin-Opener-Policy');
  await practice.open();
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await seeStanding(page);
  await expect(page.getByText('Practising without a network needs HTTPS')).toBeVisible();
  await expect(page.getByText('This address is plain HTTP, so the browser neither installs Checkpoint')).toBeVisible();
  await practice.answer();
  await practice.goOn();
  await expect(practice.question).toBeVisible();
});
