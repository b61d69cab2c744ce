import type { Policy } from '../policy';
import { intervalPupil } from './interval-pupil';

const START_EASE = 2.5;
const LEAST_EASE = 1.3;

/**
 * SM-2 (Wozniak 1990, "Optimization of learning", chapter 3.2) with a right answer as quality 4 and a wrong one as quality 2: intervals
 * 1, 6, then times the ease; a wrong answer begins anew and, as in most programs, costs ease. Its repetition on the same day until all
 * is known is left out, which spares it minutes.
 */
export const sm2: Policy = {
  name: 'SM-2',
  begin(setup) {
    const ease = new Float64Array(setup.items).fill(START_EASE);
    const repetitions = new Int32Array(setup.items);
    const interval = new Float64Array(setup.items);
    return intervalPupil(setup, {
      intake: 'mixed',
      intervalAfter(item, _, isRight) {
        const before = repetitions[item] ?? 0;
        if (isRight) {
          const days = before === 0 ? 1 : before === 1 ? 6 : Math.ceil((interval[item] ?? 0) * (ease[item] ?? 0));
          interval[item] = days;
          repetitions[item] = before + 1;
          return days;
        }
        ease[item] = Math.max(LEAST_EASE, (ease[item] ?? 0) - 0.32);
        interval[item] = 1;
        repetitions[item] = 0;
        return 1;
      },
    });
  },
};
