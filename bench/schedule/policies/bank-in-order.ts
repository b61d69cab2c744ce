import type { Policy } from '../policy';

/** The bank from its first item to its last, over and over. */
export const bankInOrder: Policy = {
  name: 'bank in order',
  begin({ items }) {
    let next = 0;
    return {
      startDay: () => undefined,
      next: () => next++ % items,
      answered: () => undefined,
    };
  },
};
