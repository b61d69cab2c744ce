export type Offline = typeof import('./offline');

/** The part of the app that works without a network; null where it cannot be had, since it was never loaded and there is no network. */
export async function loadOffline(): Promise<Offline | null> {
  try {
    return await import('./offline');
  } catch {
    // The file could not be fetched.
    return null;
  }
}
