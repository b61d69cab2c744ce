import { db } from '../db';
import { env } from '../env';
import { deliverMail } from './deliver';
import { postbox } from './send';
import { openTransport } from './transport';

const PAUSE_MS = 30_000;

/** Sends letters as they come, and looks every half minute for those that wait or were left by another process. */
export function beginDelivery(): void {
  const transport = openTransport(env().mail);
  let isBusy = false;
  let isWanted = false;

  async function deliverAll(): Promise<void> {
    do {
      isWanted = false;
      const { sent } = await deliverMail(await db(), { transport, now: Date.now() });
      if (sent > 0) isWanted = true;
    } while (isWanted);
  }

  function wake(): void {
    isWanted = true;
    if (isBusy) return;
    isBusy = true;
    deliverAll()
      .catch((error: unknown) => console.error('Letters wait:', error))
      .finally(() => {
        isBusy = false;
      });
  }

  postbox().wake = wake;
  setInterval(wake, PAUSE_MS).unref();
}
