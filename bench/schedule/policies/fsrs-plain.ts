import type { Policy } from '../policy';
import { fsrsBelief } from './fsrs-belief';
import { intervalPupil } from './interval-pupil';

/**
 * FSRS-6 at a desired retention, for ever: due items first, then new ones. No fuzz, and no second asking on the same day: the first would
 * only add noise, the second costs it recall (`fsrsWithSteps` shows how much).
 */
export function fsrsPlain(retention: number): Policy {
  return {
    name: `FSRS ${retention.toFixed(2)}`,
    begin(setup) {
      const belief = fsrsBelief(setup.items);
      return intervalPupil(setup, {
        intervalAfter(item, day, isRight) {
          belief.answer(item, day, isRight);
          return belief.intervalFor(item, retention);
        },
      });
    },
  };
}
