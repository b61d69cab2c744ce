import type { Policy } from '../policy';
import { fsrsBelief } from './fsrs-belief';
import { heaviestFirst } from './heaviest-first';
import { type Intake, intervalPupil } from './interval-pupil';

/**
 * The short rule: FSRS-6 at a desired retention with no interval that passes the last day, and minutes that nothing is due in spent on
 * the items whose predicted recall on exam day is lowest, each once a day. New items are begun heaviest first: what weighs more in the exam.
 */
export function fsrsCapped(retention: number, intake: Intake): Policy {
  return {
    name: `capped ${retention.toFixed(2)}${intake === 'mixed' ? '' : `, new ${intake}`}`,
    begin(setup) {
      const belief = fsrsBelief(setup.items);
      const onExam = new Float64Array(setup.items);
      const lastDay = setup.days - 1;
      return intervalPupil(setup, {
        intake,
        intervalAfter(item, day, isRight) {
          belief.answer(item, day, isRight);
          onExam[item] = belief.recallOn(item, setup.days);
          const interval = belief.intervalFor(item, retention);
          return day < lastDay ? Math.min(interval, lastDay - day) : interval;
        },
        urgencyOf: (item) => onExam[item] ?? 0,
        freshOrder: heaviestFirst(setup),
        spareItem: lowestFirst(onExam),
      });
    },
  };
}

/**
 * The items from the lowest recall on, sorted once a day: only what is asked changes, and that is not asked again on its day.
 */
function lowestFirst(onExam: Float64Array): (day: number, askedOn: Int32Array) => number | null {
  const order = Array.from(onExam, (_, item) => item);
  let sortedOn = -1;
  let at = 0;
  return (day, askedOn) => {
    if (day !== sortedOn) {
      order.sort((a, b) => (onExam[a] ?? 0) - (onExam[b] ?? 0) || a - b);
      sortedOn = day;
      at = 0;
    }
    while (at < order.length && askedOn[order[at] ?? 0] === day) at += 1;
    return order[at++] ?? null;
  };
}
