import type { Policy } from '../policy';
import { intervalPupil } from './interval-pupil';

const BOXES = [1, 2, 4, 8, 16];

/** Leitner's boxes (1972) of 1, 2, 4, 8 and 16 days: a new item enters the first, a right answer moves it one on, a wrong one back to the first. */
export const leitner: Policy = {
  name: 'Leitner 1/2/4/8/16',
  begin(setup) {
    const box = new Int32Array(setup.items).fill(-1);
    return intervalPupil(setup, {
      intake: 'mixed',
      intervalAfter(item, _, isRight) {
        const before = box[item] ?? -1;
        const next = isRight ? Math.min(before + 1, BOXES.length - 1) : 0;
        box[item] = next;
        return BOXES[next] ?? 1;
      },
    });
  },
};
