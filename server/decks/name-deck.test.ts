import { expect, it } from 'vitest';
import { nameDeck } from './name-deck';

it.each([
  ['Spot training.md', 'spot-training'],
  ['  spot-training ', 'spot-training'],
  ['Übung 3 (neu).MD', 'ubung-3-neu'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a"\r\nSet-Cookie: b=c.md', 'a-set-cookie-b-c'],
  ['ml训练', 'ml'],
  ['训练.md', null],
  ['README.md', null],
  ['.md', null],
  ['', null],
  ['x'.repeat(200), 'x'.repeat(63)],
  ['..\\..\\windows\\system.ini', 'windows-system-ini'],
  ['C:\\decks\\spot.md', 'c-decks-spot'],
  ['/etc/cron.d/x.md', 'etc-cron-d-x'],
  ['..', null],
  ['spot\u0000.md', 'spot'],
  ['spot.md\u0000.png', 'spot-md-png'],
  ['spot\n.md', 'spot'],
  ['\u202Egpj.tops.md', 'gpj-tops'],
  ['sp\u200Bot\uFEFF.md', 'sp-ot'],
  ['<img src=x onerror=alert(1)>.md', 'img-src-x-onerror-alert-1'],
  ['-rf.md', 'rf'],
  ['~/.ssh/id.md', 'ssh-id'],
  ['%2e%2e%2fspot.md', '2e-2e-2fspot'],
  ['con.md', null],
  ['CON', null],
  ['Nul.markdown', null],
  ['com1.md', null],
  ['console.md', 'console'],
  ['\uD800.md', null],
])('calls a deck of the file %j %s', (file, name) => {
  expect(nameDeck(file)).toBe(name);
});
