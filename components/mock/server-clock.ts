/** What the server's clock said, and what a clock of the page that cannot be set said then. Both in ms. */
export interface ServerClock {
  serverMs: number;
  pageMs: number;
  /** The device's own clock at that moment: where it and the page's clock part, the device slept or was set. */
  deviceMs: number;
}

/** Beyond this the page's clock and the device's did not run on together. */
const jumpMs = 2_000;
/** No reply is on its way for longer. */
const patienceMs = 15_000;

/** The server's time by the clock of the page. */
export function serverNow(clock: ServerClock, pageMs: number): number {
  return clock.serverMs + pageMs - clock.pageMs;
}

/** A reply takes its time, so that the server's clock is never behind what was read: of two readings the one that is further on is nearer. */
export function setClock(before: ServerClock | null, read: ServerClock): ServerClock {
  if (before === null) return read;
  const expected = serverNow(before, read.pageMs);
  const isNearer = expected >= read.serverMs && expected - read.serverMs < patienceMs;
  return isNearer ? { ...read, serverMs: expected } : read;
}

/** Whether the device slept, or its clock was set, since the server was last heard. */
export function hasJumped(clock: ServerClock, pageMs: number, deviceMs: number): boolean {
  return Math.abs(deviceMs - clock.deviceMs - (pageMs - clock.pageMs)) > jumpMs;
}
