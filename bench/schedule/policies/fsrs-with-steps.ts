import type { Policy } from '../policy';
import { fsrsBelief } from './fsrs-belief';
import { intervalPupil } from './interval-pupil';

const MINUTE = 1 / 1_440;

/** FSRS-6 at a desired retention with Anki's default steps: a new item is seen again after 1 and 10 minutes, a lapsed one after 10. */
export function fsrsWithSteps(retention: number): Policy {
  return {
    name: `FSRS ${retention.toFixed(2)} with steps`,
    begin(setup) {
      const belief = fsrsBelief(setup.items);
      /** How many of the steps are behind an item that has not graduated. */
      const step = new Int8Array(setup.items);
      const hasGraduated = new Uint8Array(setup.items);
      return intervalPupil(setup, {
        intake: 'mixed',
        intervalAfter(item, day, isRight) {
          belief.answer(item, day, isRight);
          if (hasGraduated[item] === 1) {
            if (!isRight) {
              hasGraduated[item] = 0;
              step[item] = 1;
              return 10 * MINUTE;
            }
            return belief.intervalFor(item, retention);
          }
          if (!isRight) {
            step[item] = 0;
            return MINUTE;
          }
          const reached = (step[item] ?? 0) + 1;
          step[item] = reached;
          if (reached === 1) return 10 * MINUTE;
          hasGraduated[item] = 1;
          return belief.intervalFor(item, retention);
        },
      });
    },
  };
}
