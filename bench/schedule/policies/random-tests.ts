import type { Policy } from '../policy';
import { streamOf } from '../random';

/** Practice tests drawn at random from the whole bank: any item, at any time. */
export const randomTests: Policy = {
  name: 'random tests',
  begin({ items, seed }) {
    const stream = streamOf(seed * 13 + 5);
    return {
      startDay: () => undefined,
      next: () => Math.floor(stream() * items),
      answered: () => undefined,
    };
  },
};
