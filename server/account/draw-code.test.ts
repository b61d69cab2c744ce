import { expect, it } from 'vitest';
import { drawCode } from './draw-code';

it('draws a code with its quiet edge', () => {
  const { size, path } = drawCode('otpauth://totp/Checkpoint:ann@mail.example?secret=ABC&issuer=Checkpoint');
  expect((size - 8 - 17) % 4).toBe(0);
  expect(path.startsWith('M4 4h1v1h-1z')).toBe(true);
  const fields = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(fields.flat().every((at) => at >= 4 && at < size - 4)).toBe(true);
  // The first finder pattern: seven dark fields in a row.
  expect(fields.filter(([x = 0, y]) => y === 4 && x < 12).map(([x]) => x)).toEqual([4, 5, 6, 7, 8, 9, 10]);
});
