import type { Policy } from '../policy';
import { fsrsBelief } from './fsrs-belief';
import { type Intake, intervalPupil } from './interval-pupil';

/**
 * FSRS-6 at a desired retention, for ever, with the bank's order of new items. No fuzz, and no second asking on the same day: the first would
 * only add noise, the second costs it recall (`fsrsWithSteps` shows how much).
 */
export function fsrsPlain(retention: number, intake: Intake): Policy {
  return {
    name: `FSRS ${retention.toFixed(2)}${intake === 'mixed' ? '' : `, new ${intake}`}`,
    begin(setup) {
      const belief = fsrsBelief(setup.items);
      return intervalPupil(setup, {
        intake,
        intervalAfter(item, day, isRight) {
          belief.answer(item, day, isRight);
          return belief.intervalFor(item, retention);
        },
      });
    },
  };
}
