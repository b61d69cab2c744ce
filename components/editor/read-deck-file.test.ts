import { expect, it } from 'vitest';
import { readDeckFile } from './read-deck-file';

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], 'a.md');

it('keeps every byte of a text', async () => {
  expect(await readDeckFile(file(0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a))).toEqual({ text: '\uFEFFA\r\n' });
});

it.each([
  ['bytes that are no UTF-8', file(0x41, 0xff), /UTF-8/],
  ['too many bytes', file(...new Array<number>(65 * 1024).fill(65)), /64 KB/],
])('refuses %s', async (_, chosen, why) => {
  expect(await readDeckFile(chosen)).toEqual({ refused: expect.stringMatching(why) });
});
