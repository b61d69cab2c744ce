import { expect, it } from 'vitest';
import { inBackground } from './in-background';

it('runs a job and answers its result', async () => {
  expect(await inBackground('fit', { histories: [], answers: 0, weights: [] })).toBeNull();
});

it('tells what went wrong', async () => {
  const input = {
    histories: [],
    answers: 1,
    get weights(): number[] {
      throw new Error('No weights.');
    },
  };
  await expect(inBackground('fit', input)).rejects.toThrow(/No weights/);
});
