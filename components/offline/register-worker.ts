/** How often an open page asks whether there is a new version, in ms. */
const ASK_EVERY_MS = 30 * 60_000;

/** Registers the worker that opens pages without a network; `onWaiting` gets the way to a new version that waits. Only where it is built. */
export async function registerWorker(onWaiting: (takeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (process.env.NODE_ENV !== 'production') return unregister();
  const registration = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  // A browser in which workers are switched off may answer nothing.
  if (!registration) return;
  const tell = (worker: ServiceWorker) => onWaiting(() => worker.postMessage({ type: 'take over' }));
  if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The first one ever replaces nothing.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) tell(worker);
    });
  });
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < ASK_EVERY_MS) return;
    askedAt = Date.now();
    // Without a network there is nothing new to be had.
    registration.update().catch(() => undefined);
  });
}

/** A built version on the same address left its worker behind, which would go on serving what it has kept. */
async function unregister(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}
