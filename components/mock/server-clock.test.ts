import { expect, it } from 'vitest';
import { hasJumped, type ServerClock, serverNow, setClock } from './server-clock';

const read = (serverMs: number, pageMs: number, deviceMs = pageMs): ServerClock => ({ serverMs, pageMs, deviceMs });

it('runs on with the clock of the page', () => {
  expect(serverNow(read(1_000_000, 500), 1_500)).toBe(1_001_000);
});

it.each([
  ['the first reading', null, read(1_000_000, 500), 1_000_000],
  ['a reply that took longer changes nothing', read(1_000_000, 500), read(1_000_700, 1_500), 1_001_000],
  ['a reply that took less is nearer', read(1_000_000, 500), read(1_001_200, 1_500), 1_001_200],
  ['a page that slept falls behind and is corrected', read(1_000_000, 500), read(1_600_000, 1_500), 1_600_000],
  ['a server that was set back is believed', read(1_000_000, 500), read(900_000, 1_500), 900_000],
])('%s', (_, before, next, expected) => {
  expect(serverNow(setClock(before, next), next.pageMs)).toBe(expected);
});

it('sees that the device slept or was set, whichever way', () => {
  const clock = read(1_000_000, 500, 7_000_000);
  expect(hasJumped(clock, 60_500, 7_060_000)).toBe(false);
  expect(hasJumped(clock, 60_500, 7_000_000 + 86_400_000)).toBe(true);
  expect(hasJumped(clock, 60_500, 6_000_000)).toBe(true);
});
