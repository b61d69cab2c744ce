import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

it.each([
  ['', ''],
  ['\n---\n## Bring **your** `own`\nmore', 'Bring your own'],
  ['- see [the page](https://a.example/b) first', 'see the page first'],
  ['_Late_: `max_wait` above max_run', 'Late: max_wait above max_run'],
  ['word '.repeat(30), `${'word '.repeat(15)}word…`],
])('of %j is %j', (note, expected) => {
  expect(excerpt(note)).toBe(expected);
});
